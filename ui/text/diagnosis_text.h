// SPDX-License-Identifier: Apache-2.0
// The words of a diagnosis: what was changed and by whom, how that is proved, and who can do what about it.

#pragma once

#include "core/engine/diagnose/diagnosis.h"
#include "ui/text/texts.h"

#include <QStringList>

#include <string>
#include <vector>

namespace dkimlens::text {

// A diagnosis, and what its words name besides. What it points to must outlive it.
struct DiagnosisSubject
{
    const diagnose::Diagnosis &diagnosis;
    const dkim::VerifiedSignature &signature;
    std::string list; // that says it sent the message on; empty: none does, and none is blamed
    std::string passingDomain; // of another signature that passes; empty: none does
};

// `analysis`: of the message that the signature is of.
DiagnosisSubject subjectOf(const diagnose::Diagnosis &diagnosis, const dkim::VerifiedSignature &signature,
                           const message::Message &message, const analysis::Analysis &analysis);

QString wordOf(diagnose::Certainty certainty); // "Proved"

// Of what was ruled out, the title is the suspicion and the sentence says why it is none.
struct ExplanationText
{
    QString title; // "The subject got the prefix “[mta-ops] ”": a label
    QString sentence;
};

// `explanation`: one of the subject's diagnosis.
ExplanationText explanationText(const DiagnosisSubject &subject, const diagnose::Explanation &explanation);

struct HashRow
{
    QString name; // "bh= in the signature"
    QString value; // base64 of the body's, hexadecimal of the header's
    Status status = Status::None; // Pass: equals the one that was signed. Fail: differs
};

// What a person compares: empty where no hash was found.
std::vector<HashRow> hashRowsOf(const DiagnosisSubject &subject, const diagnose::Explanation &explanation);
QString equalityWord(Status status); // "equal", "differs"; empty for the signed hash itself

struct Headline
{
    Status status = Status::Info;
    QString title; // a sentence
    QString detail; // may be empty
};

Headline headlineOf(const DiagnosisSubject &subject);

// What is known and limits the search: Ed25519, no key, a key that was not asked for. May be empty.
QStringList remarksOf(const DiagnosisSubject &subject);

struct RoleAdvice
{
    QString role; // "If you run lists.example.org"
    QStringList advice; // sentences
};

std::vector<RoleAdvice> adviceOf(const DiagnosisSubject &subject);

// The verdict as the diagnosis knows it. Without words where it knows no more than the verification does.
VerdictText verdictText(const DiagnosisSubject &subject);

} // namespace dkimlens::text
