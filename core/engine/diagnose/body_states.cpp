// SPDX-License-Identifier: Apache-2.0
// The body as each signer saw it: equal hashes are equal bodies, whoever may verify them.

#include "core/engine/arc/collect.h"
#include "core/engine/base/ascii.h"
#include "core/engine/diagnose/diagnosis.h"
#include "core/engine/diagnose/target.h"

#include <algorithm>

namespace dkimlens::diagnose {

using dkim::Match;
using message::HeaderField;
using message::Message;

namespace {

struct Recorded
{
    BodyState state;
    std::optional<BodyTarget> target;
};

std::optional<Recorded> recordedIn(const Message &message, std::size_t field)
{
    const HeaderField &header = message.fields()[field];
    const bool isArc = equalsIgnoringCase(message.text(header.name), "ARC-Message-Signature");
    if (!isArc && !equalsIgnoringCase(message.text(header.name), "DKIM-Signature"))
        return std::nullopt;
    const Slice value = message.slice(header.value);
    const dkim::Signature signature = isArc ? arc::readMessageSignature(value) : dkim::parseSignature(value);
    Recorded recorded;
    recorded.state.field = field;
    recorded.state.domain = signature.domain;
    const dkim::Tag *instance = isArc ? signature.tags.find("i") : nullptr;
    if (instance)
        recorded.state.instance = std::atoi(instance->value.c_str()); // NOLINT(cert-err34-c): 0 says the same
    recorded.target = BodyTarget::of(signature);
    return recorded;
}

bool isComparable(const BodyTarget &a, const BodyTarget &b)
{
    return a.canonicalization == b.canonicalization && a.hash == b.hash && a.limit == b.limit;
}

// Two that both are as the body is now are the same, in whatever way each was hashed.
std::optional<bool> isSame(const Recorded &older, const Recorded &newer)
{
    if (older.state.now == Match::Match && newer.state.now == Match::Match)
        return true;
    if (older.target && newer.target && isComparable(*older.target, *newer.target))
        return older.target->wanted == newer.target->wanted;
    const bool isKnown = older.state.now != Match::NotChecked && newer.state.now != Match::NotChecked;
    const bool hasLimit = (older.target && older.target->limit) || (newer.target && newer.target->limit);
    if (isKnown && !hasLimit && older.state.now != newer.state.now)
        return false;
    return std::nullopt;
}

} // namespace

std::vector<BodyState> bodyStates(const Message &message)
{
    std::vector<Recorded> records;
    for (std::size_t field = message.fields().size(); field > 0 && records.size() < dkim::maxSignatures;
         --field) {
        if (std::optional<Recorded> recorded = recordedIn(message, field - 1))
            records.push_back(std::move(*recorded));
    }
    dkim::BodyHashes bodies(message, trace::Detail::Verdict);
    for (Recorded &recorded : records) {
        if (!recorded.target || message.isHeaderAlone())
            continue;
        const BodyTarget &target = *recorded.target;
        const bool isEqual =
            bodies.get(target.canonicalization, target.hash, target.limit).digest == target.wanted;
        recorded.state.now = isEqual ? Match::Match : Match::Mismatch;
    }
    std::vector<BodyState> states;
    for (std::size_t at = 0; at < records.size(); ++at) {
        if (at > 0)
            records[at].state.sameAsBefore = isSame(records[at - 1], records[at]);
        states.push_back(records[at].state);
    }
    return states;
}

} // namespace dkimlens::diagnose
