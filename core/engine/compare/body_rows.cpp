// SPDX-License-Identifier: Apache-2.0
// The lines of two canonical bodies. What both begin and end with is found octet by octet; only lines between
// are cut, numbered so that equal ones have equal numbers, and aligned.

#include "core/engine/compare/body_rows.h"

#include "core/engine/compare/alignment.h"
#include "core/engine/compare/canonical_lines.h"
#include "core/engine/dkim/canonicalization.h"

#include <algorithm>
#include <string_view>

namespace dkimlens::compare {

using message::Message;

namespace {

constexpr std::size_t mostLines = 2'000'000; // between the same beginning and end, that are aligned

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    return at == 0 ? 0 : text.rfind('\n', at - 1) + 1; // npos + 1 is 0
}

std::size_t linesIn(std::string_view text)
{
    const auto ends = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    return ends + (text.empty() || text.ends_with('\n') ? 0 : 1);
}

std::string_view cut(std::string_view text, ByteRange range)
{
    return text.substr(range.begin, range.size());
}

std::size_t commonStart(std::string_view one, std::string_view other)
{
    const auto [end, ignored] = std::ranges::mismatch(one, other);
    return static_cast<std::size_t>(end - one.begin());
}

// What differs, in whole lines.
Block middleOf(std::string_view one, std::string_view other)
{
    const std::size_t start = lineBegin(one, commonStart(one, other));
    std::size_t end = 0; // octets
    const std::size_t most = std::min(one.size(), other.size()) - start;
    while (end < most && one[one.size() - 1 - end] == other[other.size() - 1 - end])
        ++end;
    // Up to where a line begins in both: the first line end among them, or the whole where one begins here.
    const auto beginsLine = [start](std::string_view text, std::size_t at) {
        return at == start || text[at - 1] == '\n';
    };
    if (!beginsLine(one, one.size() - end) || !beginsLine(other, other.size() - end)) {
        const std::size_t lf = one.find('\n', one.size() - end);
        end = lf == std::string_view::npos ? 0 : one.size() - lf - 1;
    }
    return {{start, one.size() - end}, {start, other.size() - end}};
}

std::vector<ByteRange> linesOf(std::string_view text, ByteRange range)
{
    std::vector<ByteRange> lines;
    while (!range.isEmpty()) {
        const std::size_t lf = text.substr(0, range.end).find('\n', range.begin);
        const std::size_t end = lf == std::string_view::npos ? range.end : lf + 1;
        lines.push_back({range.begin, end});
        range.begin = end;
    }
    return lines;
}

// Sorting compares each line a logarithmic number of times, whatever the lines are; a hash table can be
// filled so that it compares each with all.
class LineNumbers
{
public:
    void add(std::string_view text, const std::vector<ByteRange> &lines)
    {
        for (const ByteRange &line : lines)
            m_lines.push_back(cut(text, line));
    }

    std::vector<std::uint32_t> numbers() const
    {
        std::vector<std::uint32_t> order(m_lines.size());
        for (std::uint32_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::sort(order, {}, [this](std::uint32_t i) { return m_lines[i]; });
        std::vector<std::uint32_t> numbers(m_lines.size());
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            number += i > 0 && m_lines[order[i]] != m_lines[order[i - 1]] ? 1 : 0;
            numbers[order[i]] = number;
        }
        return numbers;
    }

private:
    std::vector<std::string_view> m_lines;
};

// Indexes of lines become octets. `end`: of the last line.
ByteRange octetsOf(const std::vector<ByteRange> &lines, ByteRange indexes, std::size_t end)
{
    const auto at = [&](std::size_t index) { return index < lines.size() ? lines[index].begin : end; };
    return {at(indexes.begin), at(indexes.end)};
}

struct Aligned
{
    std::vector<Block> blocks; // in octets
    bool isComplete = true;
};

Aligned alignedLines(std::string_view one, std::string_view other)
{
    const Block middle = middleOf(one, other);
    if (middle.one.isEmpty() && middle.other.isEmpty())
        return {};
    if (middle.one.isEmpty() || middle.other.isEmpty())
        return {{middle}, true};
    if (linesIn(cut(one, middle.one)) + linesIn(cut(other, middle.other)) > mostLines)
        return {{middle}, false};
    const std::vector<ByteRange> oneLines = linesOf(one, middle.one);
    const std::vector<ByteRange> otherLines = linesOf(other, middle.other);
    LineNumbers lines;
    lines.add(one, oneLines);
    lines.add(other, otherLines);
    const std::vector<std::uint32_t> numbers = lines.numbers();
    const std::span<const std::uint32_t> all(numbers);
    Alignment alignment = align(all.first(oneLines.size()), all.subspan(oneLines.size()));
    for (Block &block : alignment.blocks) {
        block.one = octetsOf(oneLines, block.one, middle.one.end);
        block.other = octetsOf(otherLines, block.other, middle.other.end);
    }
    return {std::move(alignment.blocks), alignment.isWithinBudget};
}

// The numbers of the lines, found going forward.
class LineCounter
{
public:
    explicit LineCounter(std::string_view text)
        : m_text(text)
    {
    }

    Place placeOf(ByteRange range)
    {
        m_number += linesIn(cut(m_text, {m_at, range.begin}));
        m_at = range.begin;
        return {range, m_number, linesIn(cut(m_text, range))};
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_number = 0;
};

class BodyRows
{
public:
    BodyRows(Comparison &comparison, const Message &one, const Message &other)
        : m_comparison(comparison)
        , m_one(one)
        , m_other(other)
        , m_limit(comparison.subject.bodyLength.value_or(UINT64_MAX))
    {
    }

    void addAll()
    {
        const dkim::Canonicalization algorithm = m_comparison.subject.canonicalization.body;
        const EditedText one = dkim::canonicalBody(m_one, algorithm);
        const EditedText other = dkim::canonicalBody(m_other, algorithm);
        m_comparison.one.body = one.bytes(m_one.bytes());
        m_comparison.other.body = other.bytes(m_other.bytes());
        addDifferent();
        if (m_one.text(m_one.body()) != m_other.text(m_other.body()))
            addSwallowed(one, other);
    }

private:
    void addDifferent()
    {
        const Aligned aligned = alignedLines(m_comparison.one.body, m_comparison.other.body);
        m_comparison.isBodyAligned = aligned.isComplete;
        LineCounter one(m_comparison.one.body);
        LineCounter other(m_comparison.other.body);
        for (const Block &block : aligned.blocks)
            m_comparison.body.push_back({Part::Body, coverOf(block), differenceOf(block),
                                         one.placeOf(block.one), other.placeOf(block.other)});
    }

    static Difference differenceOf(const Block &block)
    {
        if (block.other.isEmpty())
            return Difference::OnlyInOne;
        return block.one.isEmpty() ? Difference::OnlyInOther : Difference::Changed;
    }

    // By the first octet that differs: a line may stand on both sides of l=.
    Cover coverOf(const Block &block) const
    {
        const std::size_t same =
            commonStart(cut(m_comparison.one.body, block.one), cut(m_comparison.other.body, block.other));
        const bool isHashed = block.one.begin + same < m_limit || block.other.begin + same < m_limit;
        return isHashed ? Cover::Signed : Cover::AfterLimit;
    }

    // Walks both bodies through all that is the same.
    void addSwallowed(const EditedText &oneText, const EditedText &otherText)
    {
        Walk one(CanonicalLines(oneText, m_one.bytes(), m_one.body().begin), m_comparison.one.body.size());
        Walk other(CanonicalLines(otherText, m_other.bytes(), m_other.body().begin),
                   m_comparison.other.body.size());
        Row found{Part::Body, {}, Difference::Swallowed, {}, {}};
        for (const Row &row : m_comparison.body) {
            while (one.at() < row.one.text.begin)
                note(one, other, found);
            one.skip(row.one.count);
            other.skip(row.other.count);
        }
        while (!one.isAtEnd() || !other.isAtEnd())
            note(one, other, found);
        if (found.one.count > 0)
            m_comparison.body.push_back(found);
    }

    // The lines of one body, and where it stands among them.
    class Walk
    {
    public:
        Walk(const CanonicalLines &lines, std::size_t size)
            : m_lines(lines)
            , m_line(m_lines.next())
            , m_size(size)
        {
        }

        bool isAtEnd() const { return !m_line; }
        std::size_t at() const { return m_line ? m_line->text.begin : m_size; }
        ByteRange source() const { return m_line ? m_line->source : ByteRange{}; }
        Place place() const { return {m_line ? m_line->text : ByteRange{m_size, m_size}, m_number, 1}; }

        void skip(std::size_t count)
        {
            m_number += count;
            for (; count > 0; --count)
                m_line = m_lines.next();
        }

    private:
        CanonicalLines m_lines;
        std::optional<CanonicalLine> m_line;
        std::size_t m_size;
        std::size_t m_number = 0;
    };

    // Takes a line of each, which are the same, into account.
    void note(Walk &one, Walk &other, Row &found) const
    {
        if (!areTransmittedAlike(m_one.text(one.source()), m_other.text(other.source()))) {
            if (found.one.count == 0) {
                found.one = one.place();
                found.other = other.place();
            } else {
                ++found.one.count;
                ++found.other.count;
            }
        }
        one.skip(1);
        other.skip(1);
    }

    Comparison &m_comparison;
    const Message &m_one;
    const Message &m_other;
    std::uint64_t m_limit;
};

} // namespace

void addBodyRows(Comparison &comparison, const Message &one, const Message &other)
{
    BodyRows(comparison, one, other).addAll();
}

} // namespace dkimlens::compare
