// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dmarc/reason.h"

#include <algorithm>
#include <array>

namespace dkimlens::dmarc {

namespace {

constexpr std::array table{
    ReasonRow{Reason::AuthorMissing, "dmarc-author-missing", Result::PermError},
    ReasonRow{Reason::AuthorDomainInvalid, "dmarc-author-domain-invalid", Result::PermError},
    ReasonRow{Reason::AuthorDomainsSeveral, "dmarc-author-domains-several", Result::PermError},
    ReasonRow{Reason::RecordMissing, "dmarc-record-missing", Result::None},
    ReasonRow{Reason::RecordsSeveral, "dmarc-records-several", Result::None},
    ReasonRow{Reason::PolicyMissing, "dmarc-policy-missing", Result::None},
    ReasonRow{Reason::PolicyInvalid, "dmarc-policy-invalid", Result::PermError},
    ReasonRow{Reason::LookupPending, "dmarc-lookup-pending", Result::TempError},
    ReasonRow{Reason::LookupFailed, "dmarc-lookup-failed", Result::TempError},
    ReasonRow{Reason::AuthenticationUndecided, "dmarc-authentication-undecided", Result::TempError},
    ReasonRow{Reason::NotAuthenticated, "dmarc-not-authenticated", Result::Fail},
    ReasonRow{Reason::NotAligned, "dmarc-not-aligned", Result::Fail},
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

Result resultOf(Reason reason)
{
    const auto *row = std::ranges::find(table, reason, &ReasonRow::reason);
    return row == table.end() ? Result::Pass : row->result;
}

std::string_view wordOf(Result result)
{
    constexpr std::array<std::string_view, 5> words{"none", "pass", "fail", "temperror", "permerror"};
    return words.at(static_cast<std::size_t>(result));
}

} // namespace dkimlens::dmarc
