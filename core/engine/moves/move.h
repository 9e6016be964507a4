// SPDX-License-Identifier: Apache-2.0
// What could still be changed in a message without breaking a signature that passes: moves, each proved by
// doing it to a copy and verifying that.

#pragma once

#include "core/engine/base/replacement.h"
#include "core/engine/dkim/finding.h"
#include "core/engine/dkim/verify.h"
#include "core/engine/dns/answer.h"
#include "core/engine/message/message.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::moves {

// In the order of their weight.
enum class Kind : std::uint8_t {
    BodyHidden, // l= and an open Content-Type: all that was signed of the body is shown no more
    PartAdded, // beyond l=, to a multipart that l= left open
    TextAppended, // beyond l=
    FieldOnTop, // one more of a signed field: many programs show the first, DKIM takes the last
    FieldChanged, // one that is not signed
    FieldAdded, // one that is neither there nor signed as absent
    SentToOthers, // again, with another To
    SentAgain, // to whomever, as it is: nothing ends the signature
};

struct Move
{
    Kind kind{};
    std::string field; // that it is about, as one writes its name: "Reply-To"; empty for the body
    dkim::Severity severity = dkim::Severity::Info;
    Replacements changes; // that make the copy

    friend bool operator==(const Move &, const Move &) = default;
};

struct KindRow
{
    Kind kind;
    std::string_view word; // kebab-case, stable
    std::string_view rfc; // "6376#8.15"
};

const KindRow &rowOf(Kind kind);

struct Case
{
    const message::Message &message;
    const dkim::VerifiedSignature &signature; // of that message, at Detail::Trace or more
    const dns::Answers &answers;
    std::int64_t now = 0; // seconds since 1970
};

// By weight. Empty where the signature does not pass, or leaves none of the known moves. Costs a hash of the
// header for each move that is tried, and one of the body for each of the few that change the body.
std::vector<Move> movesOf(const Case &subject);

} // namespace dkimlens::moves
