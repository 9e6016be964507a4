// SPDX-License-Identifier: Apache-2.0
// The results of SPF, and every reason for one that is not a pass: a table.

#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace dkimlens::spf {

// RFC 7208, 2.6, where it is called the result.
enum class Verdict : std::uint8_t { None, Neutral, Pass, Fail, SoftFail, TempError, PermError };

enum class Reason : std::uint8_t {
    None, // a pass
    ClientUnknown,
    DomainInvalid,
    NoRecord,
    NothingMatched,
    NothingAsserted,
    NotAuthorized,
    ProbablyNotAuthorized,
    LookupFailed,
    SeveralRecords,
    Syntax,
    TooManyLookups,
    TooManyVoidLookups,
    TooManyMailExchanges,
    IncludeWithoutRecord,
    RedirectWithoutRecord,
};

struct ReasonRow
{
    Reason reason;
    std::string_view word; // kebab-case, stable: scripts read it
    Verdict verdict; // what it makes of the check
};

std::span<const ReasonRow> reasonTable(); // without Reason::None
std::string_view wordOf(Reason reason); // empty for None
Verdict verdictOf(Reason reason);
std::string_view wordOf(Verdict verdict); // RFC 7208's

} // namespace dkimlens::spf
