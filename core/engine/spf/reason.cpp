// SPDX-License-Identifier: Apache-2.0
#include "core/engine/spf/reason.h"

#include <algorithm>
#include <array>

namespace dkimlens::spf {

namespace {

constexpr std::array table{
    ReasonRow{Reason::ClientUnknown, "spf-client-unknown", Verdict::None},
    ReasonRow{Reason::DomainInvalid, "spf-domain-invalid", Verdict::None}, // 4.3
    ReasonRow{Reason::NoRecord, "spf-no-record", Verdict::None}, // 4.3 and 4.5
    ReasonRow{Reason::NothingMatched, "spf-nothing-matched", Verdict::Neutral}, // 4.7
    ReasonRow{Reason::NothingAsserted, "spf-nothing-asserted", Verdict::Neutral}, // 4.6.2
    ReasonRow{Reason::NotAuthorized, "spf-not-authorized", Verdict::Fail},
    ReasonRow{Reason::ProbablyNotAuthorized, "spf-probably-not-authorized", Verdict::SoftFail},
    ReasonRow{Reason::LookupFailed, "spf-lookup-failed", Verdict::TempError}, // 4.4 and 5
    ReasonRow{Reason::SeveralRecords, "spf-several-records", Verdict::PermError}, // 4.5
    ReasonRow{Reason::Syntax, "spf-syntax", Verdict::PermError}, // 4.6
    ReasonRow{Reason::TooManyLookups, "spf-too-many-lookups", Verdict::PermError}, // 4.6.4
    ReasonRow{Reason::TooManyVoidLookups, "spf-too-many-void-lookups", Verdict::PermError},
    ReasonRow{Reason::TooManyMailExchanges, "spf-too-many-mail-exchanges", Verdict::PermError},
    ReasonRow{Reason::IncludeWithoutRecord, "spf-include-without-record", Verdict::PermError}, // 5.2
    ReasonRow{Reason::RedirectWithoutRecord, "spf-redirect-without-record", Verdict::PermError}, // 6.1
};

struct VerdictRow
{
    Verdict verdict;
    std::string_view word;
};

constexpr std::array verdicts{
    VerdictRow{Verdict::None, "none"},           VerdictRow{Verdict::Neutral, "neutral"},
    VerdictRow{Verdict::Pass, "pass"},           VerdictRow{Verdict::Fail, "fail"},
    VerdictRow{Verdict::SoftFail, "softfail"},   VerdictRow{Verdict::TempError, "temperror"},
    VerdictRow{Verdict::PermError, "permerror"},
};

} // namespace

std::span<const ReasonRow> reasonTable()
{
    return table;
}

std::string_view wordOf(Reason reason)
{
    const auto *row = std::ranges::find(table, reason, &ReasonRow::reason);
    return row == table.end() ? std::string_view() : row->word;
}

Verdict verdictOf(Reason reason)
{
    const auto *row = std::ranges::find(table, reason, &ReasonRow::reason);
    return row == table.end() ? Verdict::Pass : row->verdict;
}

std::string_view wordOf(Verdict verdict)
{
    return std::ranges::find(verdicts, verdict, &VerdictRow::verdict)->word;
}

} // namespace dkimlens::spf
