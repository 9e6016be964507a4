// SPDX-License-Identifier: Apache-2.0
// Text made from the message, remembering every byte's origin.
//
// A canonicalizer says what it keeps, replaces, removes and adds, and by which rule. The same record gives
// the bytes to hash, the side-by-side view and the way back from an output byte to the message. Kept text is
// not copied: what is stored are runs, and the few bytes that do not stand in the message.

#pragma once

#include "core/engine/base/slice.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dkimlens {

// The rule that made a change (RFC 6376, 3.4 unless another is named).
enum class Rule : std::uint8_t {
    None, // kept
    LineEnding, // LF became CRLF, as mail is transmitted (RFC 5321, 2.3.8)
    TrailingWhitespace, // 3.4.4 a
    WhitespaceRun, // 3.4.4 a, 3.4.2
    TrailingEmptyLines, // 3.4.3, 3.4.4 b
    FinalLineEnd, // 3.4.3, 3.4.4
    BodyLength, // 3.4.5, l=
    NameCase, // 3.4.2
    Unfold, // 3.4.2
    WhitespaceAroundColon, // 3.4.2
    SignatureValue, // 3.7, the value of b= removed
};

struct Edit
{
    enum class Kind : std::uint8_t { Kept, Replaced, Removed, Added };

    Kind kind{};
    Rule rule = Rule::None;
    ByteRange source; // in the message
    ByteRange output; // in the made text

    friend bool operator==(const Edit &, const Edit &) = default;
};

// A sink of the canonicalizers (see dkim/canonicalization.h): the one that remembers.
class EditedText
{
public:
    void keep(Slice slice);
    void replace(Slice slice, std::string_view with, Rule rule);
    void remove(Slice slice, Rule rule);
    void add(std::size_t at, std::string_view text, Rule rule);

    // Removes all beyond the first `outputSize` octets made.
    void cutAt(std::size_t outputSize, Rule rule);

    const std::vector<Edit> &edits() const { return m_edits; }
    std::size_t size() const { return m_edits.empty() ? 0 : m_edits.back().output.end; } // octets made

    // The made bytes. `message` is the text that the edits' sources stand in.
    std::string bytes(std::string_view message) const;

    friend bool operator==(const EditedText &, const EditedText &) = default;

private:
    void append(Edit::Kind kind, Rule rule, ByteRange source, std::size_t outputSize);

    std::vector<Edit> m_edits; // no gaps: each begins, on both sides, where the one before ends
    std::string m_made; // the outputs of Replaced and Added, one after the other
};

} // namespace dkimlens
