// SPDX-License-Identifier: Apache-2.0
// One walk over the runs. A place where a line begins in both texts ends a block; where the blocks before it
// have not the same number of rows, the shorter one gets the gap, below its own rows.

#include "ui/source/row_pairs.h"

#include <algorithm>

namespace dkimlens::source {

namespace {

using Kind = GapReason::Kind;

// Lines of one text that the other has not, and why.
class Surplus
{
public:
    void add(std::size_t lines, GapReason reason)
    {
        if (!m_lines.empty() && m_lines.back().reason == reason)
            m_lines.back().rows += lines;
        else if (lines > 0)
            m_lines.push_back({VisualRow::Kind::Gap, {}, lines, reason});
    }

    // So many rows of gaps at `at`: those that have a reason, then those of lines that are only longer.
    void put(std::vector<RowBreak> &gaps, std::size_t at, std::size_t rows)
    {
        for (RowBreak &lines : m_lines) {
            lines.range = {at, at};
            lines.rows = std::min(lines.rows, rows);
            rows -= lines.rows;
            if (lines.rows > 0)
                gaps.push_back(lines);
        }
        if (rows > 0)
            gaps.push_back({VisualRow::Kind::Gap, {at, at}, rows, {}});
    }

    void clear() { m_lines.clear(); }

private:
    std::vector<RowBreak> m_lines;
};

std::size_t linesIn(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

bool joinsLines(Rule rule)
{
    return rule == Rule::Unfold || rule == Rule::WhitespaceRun || rule == Rule::WhitespaceAroundColon
        || rule == Rule::TrailingWhitespace;
}

class Pairing
{
public:
    Pairing(std::string_view input, std::string_view output)
        : m_input(input)
        , m_output(output)
    {
    }

    void add(const trace::ChangeRun &run)
    {
        if (run.kind == Edit::Kind::Kept)
            addKept(run);
        else
            addChanged(run);
    }

    RowPairs take()
    {
        endBlock(m_input.size(), m_output.size());
        return std::move(m_pairs);
    }

private:
    // All that stands between its first line end and its last has the same rows on both sides.
    void addKept(const trace::ChangeRun &run)
    {
        const std::size_t last = run.inputText.rfind('\n');
        if (last == std::string_view::npos)
            return;
        const std::size_t first = m_isChanged ? run.inputText.find('\n') : last;
        endBlock(run.input.begin + first + 1, run.output.begin + first + 1);
        m_inputDone = run.input.begin + last + 1;
        m_outputDone = run.output.begin + last + 1;
    }

    void addChanged(const trace::ChangeRun &run)
    {
        m_isChanged = true;
        const std::size_t before = linesIn(run.inputText);
        const std::size_t after = linesIn(run.outputText);
        const bool isNewLine = run.output.end == m_outputDone;
        const bool isJoined = joinsLines(run.rule) && !isNewLine;
        m_removed.add(before - std::min(before, after),
                      {isJoined ? Kind::LineJoined : Kind::LineRemoved, run.rule});
        m_added.add(after - std::min(before, after), {Kind::LineAdded, run.rule});
        m_lastRule = run.rule;
        if (isLineStart(m_input, run.input.end) && isLineStart(m_output, run.output.end))
            endBlock(run.input.end, run.output.end);
    }

    static bool isLineStart(std::string_view text, std::size_t at) { return at == 0 || text[at - 1] == '\n'; }

    void endBlock(std::size_t inputEnd, std::size_t outputEnd)
    {
        if (m_isChanged)
            pairBlock(inputEnd, outputEnd);
        m_inputDone = inputEnd;
        m_outputDone = outputEnd;
        m_isChanged = false;
        m_removed.clear();
        m_added.clear();
    }

    void pairBlock(std::size_t inputEnd, std::size_t outputEnd)
    {
        const std::size_t input = Rows::countIn(m_input.substr(m_inputDone, inputEnd - m_inputDone));
        const std::size_t output = Rows::countIn(m_output.substr(m_outputDone, outputEnd - m_outputDone));
        if (output == 0)
            m_removed.add(input, {Kind::LineRemoved, m_lastRule}); // the last line may lack its end
        if (input == 0)
            m_added.add(output, {Kind::LineAdded, m_lastRule});
        if (input > output)
            m_removed.put(m_pairs.output, outputEnd, input - output);
        else if (output > input)
            m_added.put(m_pairs.input, inputEnd, output - input);
    }

    std::string_view m_input;
    std::string_view m_output;
    RowPairs m_pairs;
    std::size_t m_inputDone = 0;
    std::size_t m_outputDone = 0;
    bool m_isChanged = false; // since there
    Surplus m_removed;
    Surplus m_added;
    Rule m_lastRule = Rule::None;
};

} // namespace

RowPairs pairRows(const trace::Change &change, std::string_view message, std::string_view input,
                  std::string_view output)
{
    Pairing pairing(input, output);
    trace::ChangeReader reader(change, message);
    while (const std::optional<trace::ChangeRun> run = reader.next())
        pairing.add(*run);
    return pairing.take();
}

} // namespace dkimlens::source
