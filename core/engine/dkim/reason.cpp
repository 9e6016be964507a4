// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/reason.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace dkimlens::dkim {

namespace {

// RFC 8601, 2.7.1: neutral, where we do not evaluate, or not all is there to be evaluated; permerror, where
// the signature or its key cannot be used (PERMFAIL in RFC 6376, 6.1.1 and 6.1.2); fail, where a hash or the
// signature differs; policy, where all verifies and may not be accepted (RFC 8301; RFC 6376, 3.5, t= and x=);
// temperror, where a later try may tell.
//
// The order is that of RFC 6376, 6.1, but for the last five: that a signature verifies and may not be
// accepted is said only of one that verifies, and an answer that may still come decides nothing that is
// decided without it.
constexpr std::array table{
    ReasonRow{Reason::TooManySignatures, "too-many-signatures", Verdict::Neutral},
    ReasonRow{Reason::TooManySignedHeaders, "too-many-signed-headers", Verdict::Neutral},
    ReasonRow{Reason::VersionUnknown, "version-unknown", Verdict::PermError},
    ReasonRow{Reason::SignatureSyntax, "signature-syntax", Verdict::PermError},
    ReasonRow{Reason::SignatureMissingTag, "signature-missing-tag", Verdict::PermError},
    ReasonRow{Reason::AlgorithmUnknown, "algorithm-unknown", Verdict::PermError},
    ReasonRow{Reason::CanonicalizationUnknown, "canonicalization-unknown", Verdict::PermError},
    ReasonRow{Reason::QueryMethodUnknown, "query-method-unknown", Verdict::PermError},
    ReasonRow{Reason::FromNotSigned, "from-not-signed", Verdict::PermError},
    ReasonRow{Reason::IdentityMismatch, "identity-mismatch", Verdict::PermError},
    ReasonRow{Reason::BodyLengthExceedsBody, "body-length-exceeds-body", Verdict::PermError},
    ReasonRow{Reason::KeyNotFound, "key-not-found", Verdict::PermError},
    ReasonRow{Reason::KeyRevoked, "key-revoked", Verdict::PermError},
    ReasonRow{Reason::KeySyntax, "key-syntax", Verdict::PermError},
    ReasonRow{Reason::KeyTypeMismatch, "key-type-mismatch", Verdict::PermError},
    ReasonRow{Reason::KeyHashNotAllowed, "key-hash-not-allowed", Verdict::PermError},
    ReasonRow{Reason::KeyServiceNotAllowed, "key-service-not-allowed", Verdict::PermError},
    ReasonRow{Reason::BodyHashMismatch, "body-hash-mismatch", Verdict::Fail},
    ReasonRow{Reason::SignatureMismatch, "signature-mismatch", Verdict::Fail},
    ReasonRow{Reason::BodyAbsent, "body-absent", Verdict::Neutral},
    ReasonRow{Reason::AlgorithmNotAllowed, "algorithm-not-allowed", Verdict::Policy},
    ReasonRow{Reason::KeyTooWeak, "key-too-weak", Verdict::Policy},
    ReasonRow{Reason::Expired, "expired", Verdict::Policy},
    ReasonRow{Reason::TimestampInFuture, "timestamp-in-future", Verdict::Policy},
    ReasonRow{Reason::KeyLookupFailed, "key-lookup-failed", Verdict::TempError},
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
    switch (verdict) {
    case Verdict::None:
        return "none";
    case Verdict::Pass:
        return "pass";
    case Verdict::Fail:
        return "fail";
    case Verdict::Policy:
        return "policy";
    case Verdict::Neutral:
        return "neutral";
    case Verdict::TempError:
        return "temperror";
    case Verdict::PermError:
        return "permerror";
    }
    assert(false);
    return {};
}

} // namespace dkimlens::dkim
