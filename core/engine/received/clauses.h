// SPDX-License-Identifier: Apache-2.0
// A Received field cut into its clauses: a keyword, the words that follow it, and the comments among them.

#pragma once

#include "core/engine/base/slice.h"
#include "core/engine/message/field_reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dkimlens::received {

// RFC 5321, 4.4; Sender is Exim's and PowerMTA's "envelope-from".
enum class Keyword : std::uint8_t { None, From, By, Via, With, Id, For, Sender };

struct Clause
{
    Keyword keyword = Keyword::None; // None: what stands before the first
    std::vector<std::string> words;
    std::vector<message::Comment> comments;
    ByteRange where;

    std::string joined() const; // the words, with spaces between
};

struct Clauses
{
    std::vector<Clause> all;
    std::vector<Slice> afterSemicolons; // the date, and what some servers put behind it

    const Clause *find(Keyword keyword) const; // the first one; nullptr where there is none
};

Clauses clausesOf(Slice value);

} // namespace dkimlens::received
