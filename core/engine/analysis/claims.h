// SPDX-License-Identifier: Apache-2.0
// What servers say of a message's authentication, beside what is found now, and why the two may differ.

#pragma once

#include "core/engine/analysis/sender_checks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::analysis {

// Who may have written the field (RFC 8601, 1.6 and 5).
enum class Standing : std::uint8_t {
    Receiver, // above the trust boundary: the receiver's house
    OtherServer, // above it, in the name of another house
    Below, // below it: anybody whom the message came from
    Sealed, // of an ARC set, whose seal tells
    Unknown, // there is no Received field, and so no boundary
};

enum class Agreement : std::uint8_t {
    Same,
    Similar, // neither passes; servers name that differently
    Differs,
    NotCompared,
};

// Why what a server said may differ from what is found now, or is not compared with it.
enum class Cause : std::uint8_t {
    // The message is another.
    BodyChanged, // the body hash differs, and was equal then
    HeaderChanged, // a signed field, or the signature, differs
    SignatureGone, // that the server speaks of
    SignatureAdded, // since the server saw none
    AuthorChanged, // From has another domain than the server names
    // DNS is another.
    KeyGone, // there is no key in DNS now
    KeyRevoked,
    KeyOther, // a key of another form, or one that is not for this
    RecordChanged, // of SPF or DMARC: the same question has another answer
    NoAnswerNow,
    NoAnswerThen, // the server said temperror
    // Time has passed.
    Expired, // x=
    // Servers differ.
    Ed25519Unknown, // to that server
    OwnRules, // "policy", "neutral": the server's own
    StricterNow, // an algorithm or a key that standards have ruled out
    OlderRules, // RFC 7489 has the same result as the server
    OtherConnection, // the server got the message from another client
    OtherSender, // SPF was asked about another MAIL FROM or HELO
    FollowsOthers, // DMARC follows from SPF and DKIM, which differ
    // Trust.
    AnybodysWords, // the field stands below the boundary
    // Why there is nothing to compare with.
    Pending, // an answer is still to come
    SenderAssumed,
    KnownThereOnly, // what only that server could see: who logged in, its own lists
    VendorMethod, // one vendor's own, whose rules are not published
    NotRecomputed, // this program does not check it
    UnknownMethod,
};

struct Claim
{
    std::size_t field = 0; // index into SenderClaims::results
    std::size_t result = 0; // index into its MethodResults
    Standing standing = Standing::Unknown;
    Agreement agreement = Agreement::NotCompared;
    std::string found; // our result, in RFC 8601's words; empty: there is none to compare with
    std::optional<std::size_t> signature; // that a claim about DKIM is about; index into Analysis::signatures
    std::vector<Cause> causes; // the likeliest first; empty where they agree

    friend bool operator==(const Claim &, const Claim &) = default;
};

// In the order of the fields and of the results in each. In time linear in them.
std::vector<Claim> compareClaims(const Analysis &analysis, const SenderChecks &checks);

std::string_view wordOf(Standing standing); // kebab-case, stable
std::string_view wordOf(Agreement agreement);
std::string_view wordOf(Cause cause);

} // namespace dkimlens::analysis
