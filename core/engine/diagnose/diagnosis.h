// SPDX-License-Identifier: Apache-2.0
// Why a signature does not pass: explanations, each with its proof.
//
// Body hash and signature are two facts. For each there is a target that only the signed message meets: bh=,
// and for RSA the hash that the signature opens to with the right key. Candidates (what may have happened to
// the message, undone) are tried against the targets; equal hashes are the proof. Nothing that is only likely
// is called proved.

#pragma once

#include "core/engine/diagnose/kind.h"
#include "core/engine/diagnose/repair.h"
#include "core/engine/dkim/verify.h"
#include "core/engine/dns/answer.h"
#include "core/engine/message/message.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dkimlens::diagnose {

enum class Certainty : std::uint8_t {
    Proved, // a recomputed hash equals bh=, or the hash that the signer signed; or the signature verifies
    Consistent, // facts agree, no hash proves it
    RuledOut, // shown not to be the cause
};

struct Explanation
{
    Kind kind{};
    Certainty certainty = Certainty::Proved;
    Repairs repairs; // that undo it; empty where the message is as it was signed, or cannot be repaired
    std::string token; // what the sentence names: a prefix, a selector, a server, an algorithm
    std::string field; // the header field it is about, as the message writes its name
    std::size_t count = 0; // lines, parts, places, octets: as the kind counts
    std::string hash; // raw octets: with this and all proved ones before it of its half undone

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

// What is known before anything is tried.
struct Facts
{
    dkim::Match bodyHash = dkim::Match::NotChecked;
    dkim::Match signature = dkim::Match::NotChecked;
    std::optional<bool> keyOpensSignature; // RSA only: the block is as PKCS#1 asks, so this key made it
    std::string signedHash; // raw octets of the hash that the signer signed; empty where it cannot be known
    bool canOpen = false; // RSA: header candidates cost a hash each, else a verification
    bool hasKey = false;

    friend bool operator==(const Facts &, const Facts &) = default;
};

struct Diagnosis
{
    Facts facts;
    std::vector<Explanation> explanations; // proved, then consistent, then ruled out
    bool isExplained = false; // the proved ones explain all that does not match
    bool isRepaired = false; // with their repairs, body hash and signature verify by the ordinary path
    bool isComplete = true; // false: stopped, or out of budget, before all was tried
    std::uint64_t tried = 0; // candidates
    std::vector<dns::Question> unanswered; // for keys that might fit: only asked if allowed

    Repairs repairs() const; // of all proved explanations: sorted, in the message as received
};

// What a search may cost. The engine looks at no clock: who wants a time limit, sets `stop`.
struct Budget
{
    std::uint64_t octets = std::uint64_t{1} << 30; // hashed, all candidates together
    const std::atomic<bool> *stop = nullptr; // polled; may be absent
    std::atomic<std::uint64_t> *tried = nullptr; // counted up as the search goes on; may be absent
};

struct Case
{
    const message::Message &message;
    const dkim::VerifiedSignature &signature; // of that message
    const dns::Answers &answers; // keys of neighbouring selectors among them
    std::span<const dkim::KnownKey> knownKeys = {}; // evidence beside them
    std::int64_t now = 0; // seconds since 1970
};

Diagnosis diagnose(const Case &subject, const Budget &budget);

// A moment at which somebody recorded a hash of the body: a DKIM signature, or an ARC message signature.
struct BodyState
{
    std::size_t field = 0; // index into Message::fields(); the newest stand on top
    int instance = 0; // of ARC; 0: a DKIM signature
    std::string domain; // d=
    dkim::Match now = dkim::Match::NotChecked; // whether the body is still as it was then
    std::optional<bool> sameAsBefore; // the body of the state before; absent where the two cannot be compared

    friend bool operator==(const BodyState &, const BodyState &) = default;
};

// Oldest first. Needs neither keys nor network.
std::vector<BodyState> bodyStates(const message::Message &message);

} // namespace dkimlens::diagnose
