// SPDX-License-Identifier: Apache-2.0
// Text made from the message, remembering every byte's origin.
//
// A canonicalizer says what it keeps, replaces, removes and adds, and by which rule. The same record gives
// the bytes to hash, the side-by-side view and the way back from an output byte to the message. Kept text is
// not copied. Stored are runs, in two octets or so each: a body of a million lines whose line ends are
// restored has two million of them.

#pragma once

#include "core/engine/base/slice.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
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

constexpr std::size_t ruleCount = 11;

class RuleSet
{
public:
    constexpr RuleSet() = default;

    constexpr RuleSet(std::initializer_list<Rule> rules)
    {
        for (const Rule rule : rules)
            m_bits |= bitOf(rule);
    }

    constexpr bool has(Rule rule) const { return (m_bits & bitOf(rule)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr RuleSet with(RuleSet other) const { return RuleSet(m_bits | other.m_bits); }
    constexpr RuleSet without(RuleSet other) const { return RuleSet(m_bits & ~other.m_bits); }

    friend constexpr bool operator==(const RuleSet &, const RuleSet &) = default;

private:
    constexpr explicit RuleSet(std::uint32_t bits)
        : m_bits(bits)
    {
    }

    static constexpr std::uint32_t bitOf(Rule rule) { return 1U << static_cast<unsigned>(rule); }

    std::uint32_t m_bits = 0;
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

// What one rule did, all in all.
struct Tally
{
    std::size_t places = 0; // replacements, additions, stretches removed
    std::size_t removed = 0; // octets of the message that are no longer there
    std::size_t added = 0; // octets that were not there
    std::size_t bareLineFeeds = 0; // among those removed: each would have become CRLF

    friend bool operator==(const Tally &, const Tally &) = default;
};

// A sink of the canonicalizers (see dkim/canonicalization.h): the one that remembers.
class EditedText
{
public:
    struct Run
    {
        Edit edit;
        std::string_view made; // of Replaced and Added
    };

    // Gives the runs one after the other. The text must outlive it.
    class Reader
    {
    public:
        explicit Reader(const EditedText &text);

        std::optional<Run> next();

    private:
        std::size_t number();

        const EditedText &m_text;
        std::string_view m_code;
        std::size_t m_source = 0;
        std::size_t m_output = 0;
        bool m_isLastRead = false;
    };

    void keep(Slice slice);
    void replace(Slice slice, std::string_view with, Rule rule);
    void remove(Slice slice, Rule rule);
    void add(std::size_t at, std::string_view text, Rule rule);

    // Only the first `outputSize` octets count, by l= (RFC 6376, 3.4.5). The runs stay as they are, so that
    // what is cut off can be shown as the other rules made it.
    void limitTo(std::size_t outputSize);

    std::optional<std::size_t> limit() const { return m_limit; } // less than all that was made
    std::size_t size() const { return m_limit.value_or(m_made); } // octets made
    std::size_t unlimitedSize() const { return m_made; }
    std::size_t sourceSize() const { return m_source; } // octets of the message, all runs together
    const Tally &tally(Rule rule) const { return m_tallies.at(static_cast<std::size_t>(rule)); }

    // The runs with the limit applied: what lies beyond it is removed, by Rule::BodyLength.
    std::vector<Edit> edits() const;

    // The made bytes. `message` is the text that the runs' sources stand in.
    std::string bytes(std::string_view message) const;

    std::size_t memory() const { return sizeof *this + m_code.capacity(); } // octets

    friend bool operator==(const EditedText &, const EditedText &) = default;

private:
    friend class Reader;

    void append(Edit edit);
    void make(const Edit &edit, std::string_view made);
    ByteRange advance(const Edit &edit);
    void flush();
    void encode(const Edit &edit, std::string_view made);
    void putNumber(std::size_t number);
    void count(const Edit &edit, std::size_t bareLineFeeds);

    std::string m_code; // all runs but m_last, see encode()
    std::size_t m_codeEnd = 0; // its last run's end in the source
    Edit m_last; // kept or removed: may still grow; without a source, there is none
    std::array<Tally, ruleCount> m_tallies{};
    std::size_t m_source = 0;
    std::size_t m_made = 0;
    std::optional<std::size_t> m_limit;
};

} // namespace dkimlens
