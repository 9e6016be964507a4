// SPDX-License-Identifier: Apache-2.0
// A message as it stands in its file: the octets, and where its parts are (RFC 5322, 2.1).
//
// Deliberately liberal: real files have LF or mixed line ends, a leading mbox line, lines without a colon, no
// blank line. All of them are read, and what was read can be asked for. A bare CR is data, never a line end.

#pragma once

#include "core/engine/base/slice.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::message {

// A header field with its folded lines. `range` is the whole with its line end; `text` leaves that out.
// A line that is no field (no colon, or a name that cannot be one) has an empty name, and its value is the
// line.
struct HeaderField
{
    ByteRange range;
    ByteRange text;
    ByteRange name; // without the white space that may precede the colon
    ByteRange value; // all after the colon, leading white space and folding included

    bool isField() const { return !name.isEmpty(); }
    friend bool operator==(const HeaderField &, const HeaderField &) = default;
};

struct LineEndCounts
{
    std::size_t crlf = 0;
    std::size_t lf = 0; // LF without a CR before it
    std::size_t cr = 0; // CR without an LF after it: data

    friend bool operator==(const LineEndCounts &, const LineEndCounts &) = default;
};

// Cheap to copy, never changed; copies share the octets.
class Message
{
public:
    Message();

    static Message fromBytes(std::string bytes);

    // `owner` keeps `bytes` alive: a mapped file, say.
    static Message fromShared(std::shared_ptr<const void> owner, std::string_view bytes);

    std::string_view bytes() const;
    ByteRange preamble() const; // byte order mark and mbox "From " line, before the first field
    const std::vector<HeaderField> &fields() const; // top to bottom
    ByteRange separator() const; // the blank line; empty where there is none
    ByteRange body() const;

    // No blank line ends the header: as RFC 5322, 2.1 has it, the body is empty; but whoever copies the
    // header of a message leaves the body behind, and the text cannot tell which of the two it is.
    bool isHeaderAlone() const { return separator().isEmpty(); }

    const LineEndCounts &lineEnds() const; // of header and body

    std::string_view text(ByteRange range) const { return bytes().substr(range.begin, range.size()); }
    Slice slice(ByteRange range) const { return Slice(text(range), range.begin); }

    // Whether it has one header field at least: all that can be asked of a message by its form.
    bool hasFields() const;

private:
    struct Parts;
    explicit Message(std::shared_ptr<const Parts> parts);

    std::shared_ptr<const Parts> m_parts;
};

} // namespace dkimlens::message
