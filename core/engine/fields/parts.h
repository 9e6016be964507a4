// SPDX-License-Identifier: Apache-2.0
// The parts that a header field's value has, by the form that its writer gives it: tags, codes, scores,
// links.
//
// One pass over the value, whatever stands in it. What a part means is not known here: data says it, by the
// part's name.

#pragma once

#include "core/engine/base/slice.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dkimlens::fields {

enum class Form : std::uint8_t {
    Text, // no parts
    Value, // all of it is one
    Tags, // "a=b; c=d" (RFC 6376, 3.2)
    Pairs, // "A:b;C:d", as Microsoft writes
    Results, // "a; b=c d=e; …" with comments and quotations (RFC 8601, 2.2)
    List, // "a, b", the same
    Uris, // "<https://…>, <mailto:…>" (RFC 2369)
    Colons, // "a:b:c"
    Assignments, // "a=b c=d"
    SpamStatus, // SpamAssassin's "Yes, score=5.2 tests=[A=1.0, B=4.2] …"
    SpamReport, // its "* 1.0 RULE why"
    SpamdResult, // rspamd's "default: False [1.0 / 15.0]; SYMBOL(1.0)[options]; …"
    Scores, // "SYMBOL(1.0) SYMBOL(2.0)"
};

// As data writes it: "spam-status".
std::optional<Form> formNamed(std::string_view word);

struct Part
{
    enum class Kind : std::uint8_t { Value, Rule }; // a rule of a filter, whose value is its score

    Kind kind = Kind::Value;
    ByteRange where; // the whole
    ByteRange name; // empty: it has none, and its place tells what it is
    ByteRange value; // trimmed; may be empty
    ByteRange note = {}; // what the writer adds: options, a description

    friend bool operator==(const Part &, const Part &) = default;
};

// `value`: all after the colon of the field. In the order written, without overlaps.
std::vector<Part> partsOf(Slice value, Form form);

} // namespace dkimlens::fields
