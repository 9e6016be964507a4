// SPDX-License-Identifier: Apache-2.0
// The verdicts, and every reason for one that is not a pass: a table, in the order in which they decide.

#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace dkimlens::dkim {

// RFC 8601, 2.7.1.
enum class Verdict : std::uint8_t { None, Pass, Fail, Policy, Neutral, TempError, PermError };

enum class Reason : std::uint8_t {
    None, // a pass
    TooManySignatures,
    TooManySignedHeaders,
    VersionUnknown,
    SignatureSyntax,
    SignatureMissingTag,
    AlgorithmUnknown,
    CanonicalizationUnknown,
    QueryMethodUnknown,
    FromNotSigned,
    IdentityMismatch,
    BodyLengthExceedsBody,
    KeyNotFound,
    KeySyntax,
    KeyRevoked,
    KeyTypeMismatch,
    KeyHashNotAllowed,
    KeyServiceNotAllowed,
    BodyHashMismatch,
    SignatureMismatch,
    BodyAbsent, // the header verifies; the text has no body that could be compared with bh=
    AlgorithmNotAllowed,
    KeyTooWeak,
    Expired,
    TimestampInFuture,
    KeyLookupFailed,
};

struct ReasonRow
{
    Reason reason;
    std::string_view word; // kebab-case, stable: scripts read it
    Verdict verdict; // what it makes of the signature
};

std::span<const ReasonRow> reasonTable(); // without Reason::None
std::string_view wordOf(Reason reason); // empty for None
Verdict verdictOf(Reason reason);
std::string_view wordOf(Verdict verdict); // RFC 8601's

} // namespace dkimlens::dkim
