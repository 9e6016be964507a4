// SPDX-License-Identifier: Apache-2.0
#include "ui/source/repair_rows.h"

#include "ui/source/rows.h"
#include "ui/text/texts.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::source {

using diagnose::Repair;
using diagnose::Repairs;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::source::RepairRows)
};

constexpr std::size_t mostBlocks = 3;
constexpr std::size_t firstLines = 5; // of a block
constexpr std::size_t linesBefore = 60; // octets that stay before a change in a very long line

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    const std::size_t end = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return end == std::string_view::npos ? 0 : end + 1;
}

std::size_t lineEnd(std::string_view text, std::size_t at)
{
    const std::size_t end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

// Neighbouring repairs, and the whole lines that they stand in.
struct Block
{
    ByteRange lines;
    Repairs repairs;
};

ByteRange linesOf(const Repair &repair, std::string_view message)
{
    const std::size_t begin = lineBegin(message, repair.where.begin);
    const bool endsAtLineEnd = repair.where.end > begin && message[repair.where.end - 1] == '\n';
    return {begin, endsAtLineEnd ? repair.where.end : lineEnd(message, repair.where.end)};
}

std::vector<Block> blocksOf(const Repairs &repairs, std::string_view message)
{
    std::vector<Block> blocks;
    for (const Repair &repair : repairs) {
        const ByteRange lines = linesOf(repair, message);
        if (blocks.empty() || blocks.back().lines.end <= lines.begin)
            blocks.push_back({lines, {}});
        blocks.back().lines.end = std::max(blocks.back().lines.end, lines.end);
        blocks.back().repairs.push_back(repair);
    }
    return blocks;
}

std::vector<ByteRange> linesIn(std::string_view text, ByteRange range)
{
    std::vector<ByteRange> lines;
    for (std::size_t at = range.begin; at < range.end;) {
        const std::size_t end = std::min(lineEnd(text, at), range.end);
        lines.push_back({at, end});
        at = end;
    }
    return lines;
}

// Of a very long line, what stands around its first mark.
ByteRange shownOf(ByteRange line, const std::vector<Mark> &marks)
{
    if (line.size() <= Rows::longestRow)
        return line;
    const auto mark =
        std::ranges::find_if(marks, [line](const Mark &each) { return each.range.overlaps(line); });
    const std::size_t first = mark == marks.end() ? line.begin : std::max(mark->range.begin, line.begin);
    const std::size_t begin = first - std::min(first - line.begin, linesBefore);
    return {begin, std::min(line.end, begin + Rows::longestRow)};
}

RepairRow more(std::size_t lines)
{
    return {RepairRow::Kind::More,
            {},
            {},
            {},
            Words::tr("%1 more line(s)", "%1 is the number", text::pluralOf(lines)).arg(text::number(lines))};
}

// A text with what is marked in it: the message, or a block as it was signed.
struct MarkedText
{
    std::string_view text;
    std::vector<Mark> marks;
};

MarkedText receivedText(const Block &block, std::string_view message)
{
    std::vector<Mark> marks;
    for (const Repair &repair : block.repairs) {
        if (!repair.where.isEmpty())
            marks.push_back({repair.where, Edit::Kind::Added});
    }
    return {message, std::move(marks)};
}

// Fills `made`, which must outlive the result.
MarkedText signedText(const Block &block, std::string_view message, std::string &made)
{
    std::vector<Mark> marks;
    std::size_t at = block.lines.begin;
    for (const Repair &repair : block.repairs) {
        made += message.substr(at, repair.where.begin - at);
        if (!repair.text.empty())
            marks.push_back({{made.size(), made.size() + repair.text.size()}, Edit::Kind::Removed});
        made += repair.text;
        at = repair.where.end;
    }
    made += message.substr(at, block.lines.end - at);
    return {made, std::move(marks)};
}

RepairRow rowOf(const MarkedText &text, ByteRange line, RepairRow::Kind kind)
{
    const ByteRange shown = shownOf(line, text.marks);
    RepairRow row{kind, shown, {}, {}, {}};
    for (const Mark &mark : text.marks) {
        if (mark.range.overlaps(shown))
            row.marks.push_back(mark);
    }
    if (kind == RepairRow::Kind::Received)
        return row;
    row.text = text.text.substr(shown.begin, shown.size());
    row.range = {};
    for (Mark &mark : row.marks)
        mark.range = {std::max(mark.range.begin, shown.begin) - shown.begin,
                      std::min(mark.range.end, shown.end) - shown.begin};
    return row;
}

// The first lines and the last one.
void addLines(std::vector<RepairRow> &rows, const MarkedText &text, ByteRange range, RepairRow::Kind kind)
{
    const std::vector<ByteRange> lines = linesIn(text.text, range);
    const std::size_t left = lines.size() > firstLines + 2 ? lines.size() - firstLines - 1 : 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (left > 0 && i == firstLines)
            rows.push_back(more(left));
        if (left == 0 || i < firstLines || i + 1 == lines.size())
            rows.push_back(rowOf(text, lines[i], kind));
    }
}

// Nothing of the message stands in these lines but what was added.
bool isAddedLines(const Block &block)
{
    const Repair &first = block.repairs.front();
    return block.repairs.size() == 1 && first.text.empty() && first.where == block.lines;
}

QString addedNote(const Block &block, std::string_view message)
{
    const auto ends = static_cast<std::size_t>(
        std::ranges::count(message.substr(block.lines.begin, block.lines.size()), '\n'));
    const std::size_t lines = message[block.lines.end - 1] == '\n' ? ends : ends + 1;
    return Words::tr("%n line(s), %1 added", "%1: 234 bytes", text::pluralOf(lines))
        .arg(text::exactByteCount(block.lines.size()));
}

void addAddedLines(std::vector<RepairRow> &rows, const Block &block, std::string_view message)
{
    if (block.lines.begin > 0) {
        const ByteRange before{lineBegin(message, block.lines.begin - 1), block.lines.begin};
        rows.push_back(rowOf({message, {}}, before, RepairRow::Kind::Received));
        rows.back().note = Words::tr("unchanged");
    }
    const std::size_t first = rows.size();
    addLines(rows, receivedText(block, message), block.lines, RepairRow::Kind::Received);
    for (std::size_t i = first; i < rows.size(); ++i) {
        if (rows[i].kind == RepairRow::Kind::Received)
            rows[i].note = i == first ? addedNote(block, message) : Words::tr("added");
    }
}

void addChangedLines(std::vector<RepairRow> &rows, const Block &block, std::string_view message)
{
    const std::size_t first = rows.size();
    addLines(rows, receivedText(block, message), block.lines, RepairRow::Kind::Received);
    if (rows.size() > first)
        rows[first].note = Words::tr("received");
    std::string made;
    const MarkedText before = signedText(block, message, made);
    const std::size_t firstSigned = rows.size();
    addLines(rows, before, {0, made.size()}, RepairRow::Kind::Signed);
    if (rows.size() > firstSigned)
        rows[firstSigned].note = Words::tr("as it was signed");
}

} // namespace

std::vector<RepairRow> repairRows(const Repairs &repairs, std::string_view message)
{
    const std::vector<Block> blocks = blocksOf(repairs, message);
    std::vector<RepairRow> rows;
    for (std::size_t i = 0; i < std::min(blocks.size(), mostBlocks); ++i) {
        if (isAddedLines(blocks[i]))
            addAddedLines(rows, blocks[i], message);
        else
            addChangedLines(rows, blocks[i], message);
    }
    if (blocks.size() > mostBlocks) {
        const std::size_t left = blocks.size() - mostBlocks;
        rows.push_back(more(0));
        rows.back().note =
            Words::tr("%1 more place(s)", "%1 is the number", text::pluralOf(left)).arg(text::number(left));
    }
    return rows;
}

} // namespace dkimlens::source
