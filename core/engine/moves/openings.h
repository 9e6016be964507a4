// SPDX-License-Identifier: Apache-2.0
// What a signature leaves open, as moves that are still to be proved.

#pragma once

#include "core/engine/dkim/coverage.h"
#include "core/engine/message/field_index.h"
#include "core/engine/moves/move.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::moves {

// A passing signature and its message, read once for all moves.
struct Openings
{
    const message::Message &message;
    const dkim::VerifiedSignature &signature;
    message::FieldIndex fields;
    dkim::Coverage coverage;
    std::string lineEnd; // the file's own: what is added looks like the rest

    explicit Openings(const Case &subject);
};

// How a header field can be made to say something else, by what the signature makes of its name. Nothing
// where all of that name are signed, and one more is guarded against.
std::optional<Move> fieldMove(const Openings &open, std::string_view name, std::string_view value);

std::vector<Move> fieldMoves(const Openings &open);
std::vector<Move> bodyMoves(const Openings &open);
std::vector<Move> replayMoves(const Openings &open); // at most one of them is of use: the first that passes

// The claim that Content-Type makes now; "text/plain" where there is none.
std::string contentTypeOf(const Openings &open);

} // namespace dkimlens::moves
