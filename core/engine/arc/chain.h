// SPDX-License-Identifier: Apache-2.0
// An Authenticated Received Chain (RFC 8617): its sets, each with three header fields, and what they came to.

#pragma once

#include "core/engine/arc/reason.h"
#include "core/engine/dkim/verify.h"
#include "core/engine/trace/step.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace dkimlens::arc {

constexpr int maxSets = 50; // RFC 8617, 4.2.1

// In the order that a seal covers them (RFC 8617, 5.1.1).
enum class FieldKind : std::uint8_t { AuthenticationResults, MessageSignature, Seal };

constexpr std::array fieldKinds{FieldKind::AuthenticationResults, FieldKind::MessageSignature,
                                FieldKind::Seal};

std::string_view nameOf(FieldKind kind); // in lower case

// What the sealer found of the chain before it: cv= of the seal.
enum class ChainStatus : std::uint8_t { None, Pass, Fail };

struct ArcSet
{
    int instance = 0; // 1 is the oldest
    std::array<std::vector<std::size_t>, fieldKinds.size()>
        fields; // indexes into Message::fields(), one of each kind in a set as it should be
    std::optional<ChainStatus> status; // cv=; absent: there is none, or another word
    std::optional<Problem> problem; // of the set's form
    std::optional<dkim::VerifiedSignature> messageSignature; // absent: none, or several
    std::optional<dkim::VerifiedSignature> seal;
    Cause cause; // the set's own fault, else what its signatures lack

    const std::vector<std::size_t> &all(FieldKind kind) const
    {
        return fields[static_cast<std::size_t>(kind)]; // NOLINT: a kind is an index
    }
    bool isWhole() const; // one of each kind
};

// RFC 8601's words: none where the set has no such field, permerror where it has several.
dkim::Verdict messageSignatureVerdict(const ArcSet &set);
dkim::Verdict sealVerdict(const ArcSet &set);

struct Chain
{
    std::vector<ArcSet> sets; // oldest first
    std::optional<Problem> stray; // of the first field that belongs to no set
    dkim::Verdict verdict = dkim::Verdict::None; // none, pass or fail
    Cause cause;
    std::optional<int> oldestPass; // RFC 8617, 5.2, step 5; 0: every AMS verifies
    trace::Step trace; // "arc.chain", a step for each of RFC 8617, 5.2

    bool isPresent() const { return !sets.empty() || stray; }
};

} // namespace dkimlens::arc
