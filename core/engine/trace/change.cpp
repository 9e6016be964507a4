// SPDX-License-Identifier: Apache-2.0
#include "core/engine/trace/change.h"

#include <algorithm>

namespace dkimlens::trace {

namespace {

// Octets that one rule adds to the text, less those that it takes away.
std::ptrdiff_t growth(const Tally &tally)
{
    return static_cast<std::ptrdiff_t>(tally.added) - static_cast<std::ptrdiff_t>(tally.removed);
}

std::size_t sizeAt(const EditedText &text, RuleSet applied)
{
    auto size = static_cast<std::ptrdiff_t>(text.sourceSize());
    for (std::size_t i = 0; i < ruleCount; ++i) {
        const auto rule = static_cast<Rule>(i);
        if (applied.has(rule))
            size += growth(text.tally(rule));
        else if (applied.has(Rule::LineEnding))
            size += static_cast<std::ptrdiff_t>(text.tally(rule).bareLineFeeds);
    }
    const auto whole = static_cast<std::size_t>(size);
    return applied.has(Rule::BodyLength) ? std::min(whole, text.size()) : whole;
}

std::string allOf(const Change &change, std::string_view message, std::string_view ChangeRun::*side)
{
    std::string text;
    ChangeReader reader(change, message);
    while (const std::optional<ChangeRun> run = reader.next())
        text += (*run).*side;
    return text;
}

} // namespace

ChangeReader::ChangeReader(const Change &change, std::string_view message)
    : m_reader(*change.text)
    , m_change(change)
    , m_message(message)
{
}

std::optional<ChangeRun> ChangeReader::next()
{
    while (!m_pieces.empty() || refill()) {
        const ChangeRun run = changeOf(take());
        if (!run.inputText.empty() || !run.outputText.empty())
            return run;
    }
    return std::nullopt;
}

bool ChangeReader::refill()
{
    const std::optional<EditedText::Run> run = m_reader.next();
    if (!run)
        return false;
    split(*run);
    std::ranges::reverse(m_pieces);
    return true;
}

// Before and after the limit of l=.
void ChangeReader::split(const EditedText::Run &run)
{
    const std::size_t limit = m_change.after.has(Rule::BodyLength) ? m_change.text->size() : SIZE_MAX;
    const ByteRange output = run.edit.output;
    if (output.isEmpty() || output.end <= limit || output.begin >= limit)
        return m_pieces.push_back({run, output.begin >= limit, false});
    const std::size_t fits = limit - output.begin;
    EditedText::Run head = run;
    EditedText::Run tail = run;
    head.edit.output.end = tail.edit.output.begin = limit;
    if (run.edit.kind == Edit::Kind::Kept) {
        head.edit.source.end = tail.edit.source.begin = run.edit.source.begin + fits;
    } else {
        head.made = run.made.substr(0, fits);
        tail.made = run.made.substr(fits);
        tail.edit.source.begin = run.edit.source.end;
    }
    m_pieces.push_back({head, false, false});
    m_pieces.push_back({tail, true, false});
}

// The next piece. What was removed is cut where it shows: a bare LF was CRLF between the two changes.
ChangeReader::Piece ChangeReader::take()
{
    Piece piece = m_pieces.back();
    if (!showsLineEnds(piece)) {
        m_pieces.pop_back();
        return piece;
    }
    ByteRange &source = piece.run.edit.source;
    const std::size_t end = pieceEnd(source);
    piece.isRestored = end == source.begin + 1 && m_message[source.begin] == '\n';
    m_pieces.back().run.edit.source.begin = end;
    if (end == source.end)
        m_pieces.pop_back();
    source.end = end;
    return piece;
}

bool ChangeReader::showsLineEnds(const Piece &piece) const
{
    const bool isShown = !m_change.before.has(piece.run.edit.rule);
    return piece.run.edit.kind == Edit::Kind::Removed && isShown && m_change.after.has(Rule::LineEnding);
}

// A bare LF at the beginning, or all before the first.
std::size_t ChangeReader::pieceEnd(ByteRange removed) const
{
    const std::string_view text = m_message.substr(0, removed.end);
    if (text[removed.begin] == '\n')
        return removed.begin + 1;
    std::size_t at = text.find('\n', removed.begin);
    while (at < removed.end && text[at - 1] == '\r')
        at = text.find('\n', at + 1);
    return std::min(at, removed.end);
}

ChangeRun ChangeReader::changeOf(const Piece &piece)
{
    const Edit &edit = piece.run.edit;
    ChangeRun run;
    run.source = edit.source;
    run.rule = edit.rule;
    run.inputText = textAt(piece, m_change.before);
    run.outputText = textAt(piece, m_change.after);
    const bool cutsOff = piece.isBeyondLimit && m_change.own().has(Rule::BodyLength);
    if (cutsOff && edit.kind != Edit::Kind::Removed) {
        run.kind = run.inputText.empty() ? Edit::Kind::Kept : Edit::Kind::Removed;
        run.rule = Rule::BodyLength;
    } else if (m_change.own().has(edit.rule)) {
        run.kind = edit.kind;
    } else if (piece.isRestored && m_change.own().has(Rule::LineEnding)) {
        run.kind = Edit::Kind::Replaced;
        run.rule = Rule::LineEnding;
    }
    run.input = {m_input, m_input + run.inputText.size()};
    run.output = {m_output, m_output + run.outputText.size()};
    m_input = run.input.end;
    m_output = run.output.end;
    return run;
}

std::string_view ChangeReader::textAt(const Piece &piece, RuleSet applied) const
{
    const Edit &edit = piece.run.edit;
    const std::string_view original = m_message.substr(edit.source.begin, edit.source.size());
    if (piece.isBeyondLimit && applied.has(Rule::BodyLength))
        return {};
    if (edit.kind == Edit::Kind::Kept)
        return original;
    if (applied.has(edit.rule))
        return piece.run.made;
    return piece.isRestored && applied.has(Rule::LineEnding) ? std::string_view("\r\n") : original;
}

std::size_t inputSize(const Change &change)
{
    return sizeAt(*change.text, change.before);
}

std::size_t outputSize(const Change &change)
{
    return sizeAt(*change.text, change.after);
}

std::string inputOf(const Change &change, std::string_view message)
{
    return allOf(change, message, &ChangeRun::inputText);
}

std::string outputOf(const Change &change, std::string_view message)
{
    return allOf(change, message, &ChangeRun::outputText);
}

} // namespace dkimlens::trace
