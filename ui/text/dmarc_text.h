// SPDX-License-Identifier: Apache-2.0
// DMARC in words: its result, its walk through DNS, its record, its policy.

#pragma once

#include "core/engine/dmarc/evaluate_7489.h"
#include "ui/text/status.h"
#include "ui/text/texts.h"

#include <vector>

namespace dkimlens::text {

// The result.
QString sentence(dmarc::Reason reason); // what it means in general: `dkimlens-cli reasons`
VerdictText dmarcVerdict(const dmarc::Evaluation &evaluation);

// A box of the drawing that shows how DMARC decides: a heading, and a line below it in small letters.
struct DmarcBox
{
    QString title; // "SPF does not count"
    QString detail; // "it passes, but is not aligned"
    Status status = Status::None;

    friend bool operator==(const DmarcBox &, const DmarcBox &) = default;
};

DmarcBox mechanismBox(const dmarc::Evaluation &evaluation, dmarc::Mechanism mechanism);
DmarcBox resultBox(const dmarc::Evaluation &evaluation);
DmarcBox policyBox(const dmarc::Evaluation &evaluation);

// The walk.
QString label(dmarc::QueryOutcome outcome); // "No such name"
QString sentence(const dmarc::Query &query); // what was found
QString sentence(dmarc::Next next); // where the walk goes from there
QString sentence(const dmarc::Walk &walk); // the organizational domain, and by which rule

// Alignment.
QString alignmentLabel(const dmarc::IdentifierCheck &check, const dmarc::Evaluation &evaluation); // a cell
QString alignmentSentence(const dmarc::IdentifierCheck &check, const dmarc::Evaluation &evaluation);

// The record and its policy.
QString label(dmarc::Policy policy); // what is to be done: "treat as suspicious"
QString policySentence(const dmarc::Evaluation &evaluation); // empty where there is no policy
QString sentence(const dmarc::RemarkAt &remark);

struct DmarcTagText
{
    QString title; // "Policy for the domain"
    QString explanation;
};

DmarcTagText dmarcTagText(std::string_view tag); // also for an unknown one

// The steps, by their ids.
struct DmarcStepText
{
    QString title;
    QString explanation; // one sentence: what it does and why
};

DmarcStepText dmarcStepText(std::string_view stepId);
std::vector<std::string_view> dmarcStepIds();

// How RFC 7489 would have had it.
QString sentence(dmarc::Difference difference, const dmarc::OldEvaluation &old,
                 const dmarc::Evaluation &today);

} // namespace dkimlens::text
