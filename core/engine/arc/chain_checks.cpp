// SPDX-License-Identifier: Apache-2.0
#include "core/engine/arc/chain_checks.h"

#include "core/engine/arc/signatures.h"
#include "core/engine/dkim/verification.h"

#include <algorithm>
#include <array>

namespace dkimlens::arc {

namespace {

using dkim::Verdict;
using dkim::VerifiedSignature;
using trace::Outcome;
using trace::Step;

constexpr std::string_view newestMessageSignature = "arc.newest-message-signature";
constexpr std::string_view seals = "arc.seals";

bool passes(const std::optional<VerifiedSignature> &signature)
{
    return signature && signature->verdict == Verdict::Pass;
}

Step failedBy(const Problem &problem)
{
    return dkim::failed(problem.code, problem.where, problem.token);
}

// Until a key's answer is there, nothing is said; nor of a body that the text does not have.
Step stepOf(const std::optional<VerifiedSignature> &signature)
{
    if (passes(signature))
        return dkim::passed();
    if (!signature || !signature->problem)
        return {};
    Step step = failedBy(*signature->problem);
    if (signature->reason == dkim::Reason::BodyAbsent)
        step.outcome = Outcome::NotReached;
    return step;
}

const ArcSet *unsealed(const Chain &chain)
{
    const auto newestFirst = std::find_if(chain.sets.rbegin(), chain.sets.rend(),
                                          [](const ArcSet &set) { return !passes(set.seal); });
    return newestFirst == chain.sets.rend() ? nullptr : &*newestFirst;
}

Step checkMembership(Chain &chain)
{
    return chain.stray ? failedBy(*chain.stray) : dkim::passed();
}

// The first set that has a problem with one of these codes.
Step checkSets(const Chain &chain, std::span<const ProblemCode> codes)
{
    for (const ArcSet &set : chain.sets) {
        if (set.problem && std::ranges::find(codes, set.problem->code) != codes.end())
            return failedBy(*set.problem);
    }
    return dkim::passed();
}

Step checkNewestStatus(Chain &chain)
{
    constexpr std::array codes{ProblemCode::ArcFailedBefore};
    return checkSets(chain, codes);
}

Step checkFields(Chain &chain)
{
    constexpr std::array codes{ProblemCode::ArcFieldMissing, ProblemCode::ArcFieldRepeated};
    return checkSets(chain, codes);
}

Step checkSequence(Chain &chain)
{
    for (std::size_t i = 0; i < chain.sets.size(); ++i) {
        const std::size_t expected = i + 1;
        if (chain.sets[i].instance != static_cast<int>(expected))
            return dkim::failed(ProblemCode::ArcSetMissing, {}, std::to_string(expected));
    }
    return dkim::passed();
}

Step checkStatuses(Chain &chain)
{
    constexpr std::array codes{ProblemCode::ArcStatusInvalid};
    return checkSets(chain, codes);
}

Step checkNewestMessageSignature(Chain &chain)
{
    return chain.sets.empty() ? Step() : stepOf(chain.sets.back().messageSignature);
}

// One more than the newest set whose message signature fails; 0 where none does. It never fails the chain.
Step findOldestPass(Chain &chain)
{
    Step step;
    step.outcome = Outcome::Noted;
    if (chain.sets.empty() || !passes(chain.sets.back().messageSignature))
        return step;
    int oldest = 0;
    for (const ArcSet &set : chain.sets)
        oldest = passes(set.messageSignature) ? oldest : set.instance + 1;
    chain.oldestPass = oldest;
    step.facts = {{"oldest-pass", std::to_string(oldest), {}}};
    return step;
}

// From the newest to the oldest.
Step checkSeals(Chain &chain)
{
    const ArcSet *set = unsealed(chain);
    return set ? stepOf(set->seal) : dkim::passed();
}

constexpr std::array checks{
    ChainCheck{"arc.membership", "8617#4.2.1", checkMembership},
    ChainCheck{"arc.newest-status", "8617#5.2", checkNewestStatus},
    ChainCheck{"arc.fields", "8617#5.2", checkFields},
    ChainCheck{"arc.sequence", "8617#5.2", checkSequence},
    ChainCheck{"arc.statuses", "8617#5.2", checkStatuses},
    ChainCheck{newestMessageSignature, "8617#5.2", checkNewestMessageSignature},
    ChainCheck{"arc.oldest-pass", "8617#5.2", findOldestPass},
    ChainCheck{seals, "8617#5.2", checkSeals},
};

std::optional<Problem> fieldsProblem(const message::Message &message, const ArcSet &set)
{
    for (const FieldKind kind : fieldKinds) {
        const std::vector<std::size_t> &fields = set.all(kind);
        if (fields.size() > 1)
            return Problem{ProblemCode::ArcFieldRepeated, message.fields()[fields[1]].range,
                           std::string(nameOf(kind))};
        if (fields.empty())
            return Problem{ProblemCode::ArcFieldMissing, {}, std::string(nameOf(kind))};
    }
    return std::nullopt;
}

// RFC 8617, 5.2, steps 2 and 3 C.
std::optional<Problem> statusProblem(const ArcSet &set, bool isNewest)
{
    const ChainStatus wanted = set.instance == 1 ? ChainStatus::None : ChainStatus::Pass;
    if (set.status == wanted)
        return std::nullopt;
    const dkim::Signature &seal = set.seal->signature;
    const dkim::Tag *tag = seal.tags.find("cv");
    const bool isFailure = isNewest && set.status == ChainStatus::Fail;
    return Problem{isFailure ? ProblemCode::ArcFailedBefore : ProblemCode::ArcStatusInvalid,
                   seal.rangeOf("cv"), tag ? tag->value : std::string()};
}

// Older message signatures fail when a later handler changes the message, as it may: their seals come first.
Cause causeOfSet(const ArcSet &set, bool isNewest)
{
    if (set.problem)
        return {reasonOf(set.problem->code), dkim::Reason::None};
    const Cause seal = causeOf(*set.seal);
    const Cause signature = causeOf(*set.messageSignature);
    const bool isSealFirst = !isNewest && seal != Cause{};
    return isSealFirst || signature == Cause{} ? seal : signature;
}

} // namespace

std::span<const ChainCheck> chainChecks()
{
    return checks;
}

void judgeSets(const message::Message &message, Chain &chain)
{
    for (ArcSet &set : chain.sets) {
        const bool isNewest = &set == &chain.sets.back();
        set.problem = fieldsProblem(message, set);
        if (!set.problem)
            set.problem = statusProblem(set, isNewest);
        set.cause = causeOfSet(set, isNewest);
    }
}

Cause causeOf(const Chain &chain, const trace::Step &decisive)
{
    if (decisive.id == newestMessageSignature)
        return causeOf(*chain.sets.back().messageSignature);
    if (decisive.id == seals)
        return causeOf(*unsealed(chain)->seal);
    return {reasonOf(decisive.problem->code), dkim::Reason::None};
}

} // namespace dkimlens::arc
