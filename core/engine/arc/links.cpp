// SPDX-License-Identifier: Apache-2.0
#include "core/engine/arc/links.h"

#include <algorithm>

namespace dkimlens::arc {

namespace {

using dkim::Match;
using dkim::VerifiedSignature;

enum class Fit : std::uint8_t { Fits, Differs, NotKnown };

// Whether the message is as it was signed, whatever else may be wrong with the signature.
Fit fitOf(const VerifiedSignature *signature)
{
    if (!signature)
        return Fit::NotKnown;
    if (signature->bodyHash == Match::Mismatch || signature->signatureMatch == Match::Mismatch)
        return Fit::Differs;
    const bool fits = signature->bodyHash == Match::Match && signature->signatureMatch == Match::Match;
    return fits ? Fit::Fits : Fit::NotKnown;
}

bool hashesWholeBody(const VerifiedSignature &signature)
{
    return signature.signature.hash && !signature.signature.bodyHash.empty()
        && !signature.signature.bodyLength;
}

// Each recorded its own hash of the body: two that were made alike tell a change between them.
bool recordOtherBodies(const VerifiedSignature *earlier, const VerifiedSignature *later)
{
    return earlier && later && hashesWholeBody(*earlier) && hashesWholeBody(*later)
        && earlier->signature.hash == later->signature.hash
        && earlier->signature.bodyCanonicalization == later->signature.bodyCanonicalization
        && earlier->signature.bodyHash != later->signature.bodyHash;
}

Change changeBetween(const VerifiedSignature *earlier, const VerifiedSignature *later)
{
    const bool hasChanged = fitOf(earlier) == Fit::Differs && fitOf(later) == Fit::Fits;
    return hasChanged || recordOtherBodies(earlier, later) ? Change::Changed : Change::Unknown;
}

bool breaks(const ArcSet &set, bool isNewest)
{
    return set.problem || sealVerdict(set) != dkim::Verdict::Pass
        || (isNewest && messageSignatureVerdict(set) != dkim::Verdict::Pass);
}

} // namespace

std::vector<Change> changesOf(const Chain &chain, const VerifiedSignature *author)
{
    std::vector<const VerifiedSignature *> signers{author};
    for (const ArcSet &set : chain.sets)
        signers.push_back(set.messageSignature ? &*set.messageSignature : nullptr);

    std::vector<Change> changes;
    bool isAsSigned = false; // by one of them: then nothing changed since
    for (std::size_t i = 0; i < signers.size(); ++i) {
        isAsSigned = isAsSigned || fitOf(signers[i]) == Fit::Fits;
        const bool isLast = i + 1 == signers.size();
        if (isAsSigned)
            changes.push_back(Change::Unchanged);
        else if (isLast)
            changes.push_back(fitOf(signers[i]) == Fit::Differs ? Change::Changed : Change::Unknown);
        else
            changes.push_back(changeBetween(signers[i], signers[i + 1]));
    }
    return changes;
}

std::optional<std::size_t> firstBroken(const Chain &chain)
{
    if (chain.verdict == dkim::Verdict::Pass)
        return std::nullopt;
    for (std::size_t i = 0; i < chain.sets.size(); ++i) {
        const bool isAfterGap = chain.sets[i].instance != static_cast<int>(i) + 1;
        if (isAfterGap || breaks(chain.sets[i], i + 1 == chain.sets.size()))
            return i;
    }
    return std::nullopt;
}

} // namespace dkimlens::arc
