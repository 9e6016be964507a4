// SPDX-License-Identifier: Apache-2.0
// What one step did to a text: a view of the EditedText that all rules made together.
//
// A canonicalizer applies all its rules in one walk. To show them one after the other, a change says which
// rules have been applied before its step and which after it; input and output of the step, and the way from
// each of their octets to the message and to the other, follow from the same runs that were hashed.

#pragma once

#include "core/engine/base/edited_text.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::trace {

struct Change
{
    std::shared_ptr<const EditedText> text;
    RuleSet before; // applied in the input
    RuleSet after; // applied in the output: those and the step's own

    RuleSet own() const { return after.without(before); }
};

// A stretch of which the same became. Its octets stand in the message, or in the change's text.
struct ChangeRun
{
    Edit::Kind kind = Edit::Kind::Kept; // what this step did; kept where an earlier rule made the octets
    Rule rule = Rule::None; // that changed the message's octets, in this step or before it
    ByteRange source; // in the message
    ByteRange input;
    ByteRange output;
    std::string_view inputText;
    std::string_view outputText;
};

// Gives the runs one after the other; the message and the change must outlive it.
class ChangeReader
{
public:
    ChangeReader(const Change &change, std::string_view message);

    std::optional<ChangeRun> next();

private:
    // Of a run of the text: so much of it as lies on one side of l=, and between two restored line ends.
    struct Piece
    {
        EditedText::Run run;
        bool isBeyondLimit = false;
        bool isRestored = false; // a bare LF that some rule removed later
    };

    bool refill();
    void split(const EditedText::Run &run);
    Piece take();
    bool showsLineEnds(const Piece &piece) const;
    std::size_t pieceEnd(ByteRange removed) const;
    ChangeRun changeOf(const Piece &piece);
    std::string_view textAt(const Piece &piece, RuleSet applied) const;

    EditedText::Reader m_reader;
    Change m_change;
    std::string_view m_message;
    std::vector<Piece> m_pieces; // what is left of the run read last, the next one at the end
    std::size_t m_input = 0;
    std::size_t m_output = 0;
};

std::size_t inputSize(const Change &change);
std::size_t outputSize(const Change &change);
std::string inputOf(const Change &change, std::string_view message);
std::string outputOf(const Change &change, std::string_view message);

// Octets of the message, of the input and of the output that belong together.
struct Linked
{
    std::vector<ByteRange> source; // sorted, without neighbours
    ByteRange input;
    ByteRange output;
};

enum class Side : std::uint8_t { Source, Input, Output };

// What belongs to a stretch of one side. Reads all runs: see ChangeIndex where more than one is asked for.
Linked linked(const Change &change, std::string_view message, Side side, ByteRange range);

} // namespace dkimlens::trace
