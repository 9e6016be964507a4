// SPDX-License-Identifier: Apache-2.0
#include "core/engine/arc/chain.h"

#include <algorithm>
#include <cassert>

namespace dkimlens::arc {

namespace {

// RFC 8617, 6.1 knows no policy and no neutral: what may not be accepted cannot be used.
dkim::Verdict verdictOf(const ArcSet &set, FieldKind kind,
                        const std::optional<dkim::VerifiedSignature> &signature)
{
    if (set.all(kind).empty())
        return dkim::Verdict::None;
    const dkim::Verdict verdict = signature ? signature->verdict : dkim::Verdict::PermError;
    const bool isUnusable = verdict == dkim::Verdict::Policy || verdict == dkim::Verdict::Neutral;
    return isUnusable ? dkim::Verdict::PermError : verdict;
}

} // namespace

std::string_view nameOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::AuthenticationResults:
        return "arc-authentication-results";
    case FieldKind::MessageSignature:
        return "arc-message-signature";
    case FieldKind::Seal:
        return "arc-seal";
    }
    assert(false);
    return {};
}

bool ArcSet::isWhole() const
{
    return std::ranges::all_of(fieldKinds, [this](FieldKind kind) { return all(kind).size() == 1; });
}

dkim::Verdict messageSignatureVerdict(const ArcSet &set)
{
    return verdictOf(set, FieldKind::MessageSignature, set.messageSignature);
}

dkim::Verdict sealVerdict(const ArcSet &set)
{
    return verdictOf(set, FieldKind::Seal, set.seal);
}

} // namespace dkimlens::arc
