// SPDX-License-Identifier: Apache-2.0
// The stable words of claims: scripts read them.

#include "core/engine/analysis/claims.h"

#include <array>

namespace dkimlens::analysis {
namespace {

// clang-format off
constexpr std::array<std::string_view, 5> standingWords{"receiver", "other-server", "below", "sealed", "unknown"};
constexpr std::array<std::string_view, 4> agreementWords{"same", "similar", "differs", "not-compared"};
constexpr std::array<std::string_view, 26> causeWords{
    "body-changed", "header-changed", "signature-gone", "signature-added", "author-changed",
    "key-gone", "key-revoked", "key-other", "record-changed", "no-answer-now", "no-answer-then",
    "expired",
    "ed25519-unknown", "own-rules", "stricter-now", "older-rules", "other-connection", "other-sender", "follows-others",
    "anybodys-words",
    "pending", "sender-assumed", "known-there-only", "vendor-method", "not-recomputed",
    "unknown-method",
};
// clang-format on

} // namespace

std::string_view wordOf(Standing standing)
{
    return standingWords.at(static_cast<std::size_t>(standing));
}

std::string_view wordOf(Agreement agreement)
{
    return agreementWords.at(static_cast<std::size_t>(agreement));
}

std::string_view wordOf(Cause cause)
{
    return causeWords.at(static_cast<std::size_t>(cause));
}

} // namespace dkimlens::analysis
