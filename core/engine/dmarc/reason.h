// SPDX-License-Identifier: Apache-2.0
// What DMARC came to, and why where it is no pass: a table.

#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace dkimlens::dmarc {

// RFC 9989, 9.2, table 4.
enum class Result : std::uint8_t { None, Pass, Fail, TempError, PermError };

enum class Reason : std::uint8_t {
    None, // a pass
    AuthorMissing, // no From field, or no address in it
    AuthorDomainInvalid,
    AuthorDomainsSeveral,
    RecordMissing,
    RecordsSeveral, // at a name where one would count
    PolicyMissing, // no p=, and nobody to report to (RFC 9989, 4.10.1)
    PolicyInvalid, // p=, sp= or np= is none of its words, and nobody to report to
    LookupPending, // a question has no answer yet
    LookupFailed,
    AuthenticationUndecided, // a signature or SPF that would align met a passing error
    NotAuthenticated, // neither a signature nor SPF passes
    NotAligned, // what passes is of another organization
};

struct ReasonRow
{
    Reason reason;
    std::string_view word; // kebab-case, stable: scripts read it
    Result result;
};

std::span<const ReasonRow> reasonTable(); // without Reason::None
std::string_view wordOf(Reason reason); // empty for None
Result resultOf(Reason reason);
std::string_view wordOf(Result result);

} // namespace dkimlens::dmarc
