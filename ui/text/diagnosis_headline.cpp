// SPDX-License-Identifier: Apache-2.0
// What a diagnosis comes to, and what limits it.

#include "ui/text/diagnosis_parts.h"
#include "ui/text/mailing_list.h"
#include "ui/text/octets.h"
#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

using diagnose::Certainty;
using diagnose::Explanation;
using diagnose::Half;
using diagnose::Kind;
using dkim::Match;

namespace {

class DiagnosisHeadline
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosisHeadline)
};

QString problemOf(const dkim::VerifiedSignature &signature)
{
    return signature.problem ? sentence(*signature.problem) : sentence(signature.reason);
}

int differencesIn(const diagnose::Facts &facts)
{
    return (facts.bodyHash == Match::Mismatch ? 1 : 0) + (facts.signature == Match::Mismatch ? 1 : 0);
}

// Of the body and of the signature, at most one each. An escaped field is none of them: before that is
// undone, there is nothing to compare.
int explainedIn(std::vector<const Explanation *> causes)
{
    std::erase_if(causes, [](const Explanation *cause) { return cause->kind == Kind::OwnFieldEscaped; });
    const auto isOfBody = [](const Explanation *cause) {
        return diagnose::halfOf(cause->kind) == Half::Body;
    };
    const auto ofBody = std::ranges::count_if(causes, isOfBody);
    const auto all = static_cast<std::ptrdiff_t>(causes.size());
    return (ofBody > 0 ? 1 : 0) + (all > ofBody ? 1 : 0);
}

QString triedText(const diagnose::Diagnosis &diagnosis)
{
    const QString tried = DiagnosisHeadline::tr("%1 possible change(s) were tried.", "%1 is the number",
                                                pluralOf(diagnosis.tried))
                              .arg(number(diagnosis.tried));
    return diagnosis.isComplete
        ? tried
        : twoSentences(tried, DiagnosisHeadline::tr("The search ended before all were."));
}

// Nothing that was compared differs: no change to the message is to blame.
Headline withoutDifference(const DiagnosisSubject &subject)
{
    const dkim::VerifiedSignature &signature = subject.signature;
    const QString problem = problemOf(signature);
    if (signature.bodyHash == Match::Match && signature.signatureMatch == Match::Match)
        return {Status::Info,
                DiagnosisHeadline::tr("The message is as it was signed: the cause is another one."), problem};
    if (signature.bodyHash == Match::Match)
        return {Status::Info,
                DiagnosisHeadline::tr("The body is as it was signed. The signature could not be checked."),
                problem};
    return {Status::Info, DiagnosisHeadline::tr("There is no hash to compare the message with."), problem};
}

// Nothing failed: a part of the message is not there.
Headline withoutBody()
{
    return {Status::Info, DiagnosisHeadline::tr("The header is as it was signed, and the body is not there."),
            DiagnosisHeadline::tr(
                "Whether the body was changed, and how, can be told from the whole message only.")};
}

bool areChanges(const diagnose::Diagnosis &diagnosis)
{
    return !hasCause(diagnosis, Doer::Signer);
}

QString wholeTitle(const diagnose::Diagnosis &diagnosis, int count)
{
    const bool changes = areChanges(diagnosis);
    if (count == 1)
        return changes ? DiagnosisHeadline::tr("This change explains the whole failure.")
                       : DiagnosisHeadline::tr("This explains the whole failure.");
    return changes ? DiagnosisHeadline::tr("These %n change(s) explain the whole failure.", nullptr, count)
                   : DiagnosisHeadline::tr("These %n cause(s) explain the whole failure.", nullptr, count);
}

QString wholeDetail(const diagnose::Diagnosis &diagnosis, int count)
{
    if (diagnosis.isRepaired && diagnosis.facts.bodyHash == Match::NotChecked)
        return DiagnosisHeadline::tr(
            "With that undone, the signature fits the header. There is no body to check.");
    if (diagnosis.isRepaired)
        return count == 1 ? DiagnosisHeadline::tr("With it undone, every step passes.")
                          : DiagnosisHeadline::tr("With all %n undone, every step passes.", nullptr, count);
    const auto repairsNothing = [](const Explanation &each) { return each.repairs.empty(); };
    return std::ranges::all_of(diagnosis.explanations, repairsNothing)
        ? DiagnosisHeadline::tr("There is nothing in the message to undo.")
        : DiagnosisHeadline::tr("Undoing what was changed does not make the signature pass by itself.");
}

Headline withCauses(const DiagnosisSubject &subject, const std::vector<const Explanation *> &causes)
{
    const diagnose::Diagnosis &diagnosis = subject.diagnosis;
    const int count = pluralOf(causes.size());
    if (diagnosis.isExplained)
        return {Status::Pass, wholeTitle(diagnosis, count), wholeDetail(diagnosis, count)};
    return {Status::Warning,
            DiagnosisHeadline::tr("%1 of %n difference(s) is explained.", "%1 is a number",
                                  differencesIn(diagnosis.facts))
                .arg(explainedIn(causes)),
            triedText(diagnosis)};
}

std::string passingDomainOf(const analysis::Analysis &analysis, const dkim::VerifiedSignature &signature)
{
    const auto passes = [&](const dkim::VerifiedSignature &other) {
        return other.verdict == dkim::Verdict::Pass && other.field != signature.field;
    };
    const auto other = std::ranges::find_if(analysis.signatures, passes);
    return other == analysis.signatures.end() ? std::string() : other->signature.domain;
}

} // namespace

DiagnosisSubject subjectOf(const diagnose::Diagnosis &diagnosis, const dkim::VerifiedSignature &signature,
                           const message::Message &message, const analysis::Analysis &analysis)
{
    return {diagnosis, signature, listAfterSigning(message, signature), passingDomainOf(analysis, signature)};
}

QString wordOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Proved:
        return DiagnosisHeadline::tr("Proved", "a certainty");
    case Certainty::Consistent:
        return DiagnosisHeadline::tr("Likely", "a certainty");
    case Certainty::RuledOut:
        return DiagnosisHeadline::tr("Ruled out", "a certainty");
    }
    return {};
}

ExplanationText explanationText(const DiagnosisSubject &subject, const Explanation &explanation)
{
    if (explanation.certainty != Certainty::RuledOut)
        return {titleOf(subject, explanation), proofOf(subject, explanation)};
    const QString suspicion = suspicionOf(explanation.kind);
    return {suspicion.isEmpty() ? titleOf(subject, explanation) : suspicion,
            reasonAgainst(subject, explanation)};
}

Headline headlineOf(const DiagnosisSubject &subject)
{
    if (subject.signature.verdict == dkim::Verdict::Pass)
        return {
            Status::Pass, DiagnosisHeadline::tr("This signature passes: there is nothing to explain."), {}};
    if (subject.signature.reason == dkim::Reason::BodyAbsent)
        return withoutBody();
    const std::vector<const Explanation *> causes = causesOf(subject.diagnosis);
    if (!causes.empty())
        return withCauses(subject, causes);
    if (differencesIn(subject.diagnosis.facts) == 0)
        return withoutDifference(subject);
    return {Status::Info, DiagnosisHeadline::tr("No tried change explains the failure."),
            triedText(subject.diagnosis)};
}

QStringList remarksOf(const DiagnosisSubject &subject)
{
    const diagnose::Facts &facts = subject.diagnosis.facts;
    QStringList remarks;
    if (!facts.hasKey && subject.signature.key.status == dkim::KeyStatus::LookupFailed)
        remarks.append(
            DiagnosisHeadline::tr("The key is not known yet, so only changes to the body can be proved."));
    else if (!facts.hasKey)
        remarks.append(DiagnosisHeadline::tr(
            "There is no key to check with, so only changes to the body can be proved."));
    else if (!facts.canOpen && facts.signature == Match::Mismatch)
        remarks.append(DiagnosisHeadline::tr(
            "Ed25519 cannot be opened: each possible change needs a verification, so fewer are tried."));
    return remarks;
}

} // namespace dkimlens::text
