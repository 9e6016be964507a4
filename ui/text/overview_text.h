// SPDX-License-Identifier: Apache-2.0
// A whole message in three sentences: who it says it is from, who vouches for it, and whether the two agree;
// and the same as a table, a row for each check.

#pragma once

#include "core/engine/analysis/sender_checks.h"
#include "ui/text/cause_findings.h"
#include "ui/text/status.h"
#include "ui/text/texts.h"

#include <optional>
#include <vector>

namespace dkimlens::text {

// Whether the two agree is the title. Its title is empty where DMARC says nothing, or nothing yet. `causes`:
// what is proved by now of why signatures fail.
VerdictText overviewVerdict(const analysis::Analysis &analysis, const analysis::SenderChecks &sender,
                            const CauseFindings &causes);

// Of the title. Nothing where it is empty.
std::optional<Status> overviewStatus(const analysis::Analysis &analysis,
                                     const analysis::SenderChecks &sender);

struct Voucher
{
    enum class Check : std::uint8_t { Spf, Dkim, Arc };

    Check check = Check::Spf;
    std::size_t index = 0; // of the signature
    QString domain;
    Status status = Status::None;
    QString result; // "Fail: body hash differs (step 5)"
    Status alignedStatus = Status::None;
    QString aligned; // "Yes: same domain"
};

enum class SenderLookups : std::uint8_t { Off, On }; // whether anybody is asked about SPF and DMARC

// SPF, each signature, and ARC where there is a chain.
std::vector<Voucher> vouchersOf(const analysis::Analysis &analysis, const analysis::SenderChecks &sender,
                                SenderLookups lookups);

} // namespace dkimlens::text
