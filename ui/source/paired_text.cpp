// SPDX-License-Identifier: Apache-2.0
#include "ui/source/paired_text.h"

#include <algorithm>
#include <utility>

namespace dkimlens::source {

using compare::Comparison;
using compare::Difference;
using compare::Part;
using compare::Place;
using compare::Row;

namespace {

const std::vector<Row> &rowsOf(const Comparison &comparison, Part part)
{
    return part == Part::Header ? comparison.header : comparison.body;
}

const std::string &octetsOf(const compare::CanonicalText &text, Part part)
{
    return part == Part::Header ? text.header : text.body;
}

const Place &placeOn(Beside side, const Row &row)
{
    return side == Beside::One ? row.one : row.other;
}

// Whether the texts differ there.
bool hasOtherText(const Row &row)
{
    return row.difference == Difference::Changed || row.difference == Difference::OnlyInOne
        || row.difference == Difference::OnlyInOther;
}

// Where l= ends in both texts, if all before it is the same: a line across both says so.
std::optional<std::size_t> commonLimit(const Comparison &comparison)
{
    const std::optional<std::uint64_t> limit = comparison.subject.bodyLength;
    const std::size_t shorter = std::min(comparison.one.body.size(), comparison.other.body.size());
    const std::size_t longer = std::max(comparison.one.body.size(), comparison.other.body.size());
    if (!limit || *limit > shorter || *limit >= longer || std::ranges::any_of(comparison.body, &Row::matters))
        return {};
    return static_cast<std::size_t>(*limit);
}

class Breaks
{
public:
    void addLimit(std::size_t at) { m_breaks.push_back({VisualRow::Kind::Limit, {at, at}, 1, {}}); }

    void addGap(std::size_t at, std::size_t rows, GapReason::Kind reason)
    {
        if (rows > 0)
            m_breaks.push_back({VisualRow::Kind::Gap, {at, at}, rows, {reason, Rule::None}});
    }

    std::vector<RowBreak> take()
    {
        std::ranges::stable_sort(m_breaks, {}, [](const RowBreak &each) { return each.range.begin; });
        return std::move(m_breaks);
    }

private:
    std::vector<RowBreak> m_breaks;
};

std::size_t surplus(std::size_t count, std::size_t beyond)
{
    return count > beyond ? count - beyond : 0;
}

dkim::Cover coverOf(compare::Cover cover)
{
    switch (cover) {
    case compare::Cover::Signed:
        return dkim::Cover::Signed;
    case compare::Cover::ThisSignature:
        return dkim::Cover::ThisSignature;
    case compare::Cover::NotSigned:
        return dkim::Cover::NotSigned;
    case compare::Cover::AfterLimit:
        return dkim::Cover::AfterLimit;
    }
    return {};
}

Coverage headerCoverage(const Comparison &comparison, Beside side)
{
    Coverage coverage;
    for (const Row &row : comparison.header) {
        if (!placeOn(side, row).text.isEmpty())
            coverage.runs.push_back({placeOn(side, row).text, coverOf(row.cover)});
    }
    return coverage;
}

Coverage bodyCoverage(const Comparison &comparison, std::size_t size)
{
    Coverage coverage;
    coverage.bodyLength = comparison.subject.bodyLength.value_or(size);
    const auto limit = static_cast<std::size_t>(std::min<std::uint64_t>(coverage.bodyLength, size));
    if (limit > 0)
        coverage.runs.push_back({{0, limit}, dkim::Cover::Signed});
    if (limit < size)
        coverage.runs.push_back({{limit, size}, dkim::Cover::AfterLimit, true});
    return coverage;
}

Coverage coverageOf(const Comparison &comparison, Part part, Beside side)
{
    if (comparison.subject.basis == compare::Basis::NoSignature)
        return {};
    if (part == Part::Header)
        return headerCoverage(comparison, side);
    return bodyCoverage(comparison, (side == Beside::One ? comparison.one : comparison.other).body.size());
}

// What two rows of bytes do not have in common, from the first octet that differs to the last.
ByteRange changedIn(std::string_view row, std::string_view other)
{
    const auto [end, ignored] = std::ranges::mismatch(row, other);
    const auto start = static_cast<std::size_t>(end - row.begin());
    const std::size_t most = std::min(row.size(), other.size()) - start;
    std::size_t tail = 0;
    while (tail < most && row[row.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    return {start, row.size() - tail};
}

// Rows that have hardly anything in common are not the same row changed.
bool areAlike(std::string_view row, std::string_view other, ByteRange changed)
{
    const std::size_t same = row.size() - changed.size();
    return 3 * same >= std::min(row.size(), other.size());
}

class Marks
{
public:
    Marks(PairedText text, Beside side)
        : m_text(std::move(text))
        , m_side(side)
    {
    }

    std::vector<Mark> operator()(ByteRange row) const
    {
        const Row *difference = differenceAt(m_text, m_side, row.begin);
        if (!difference || !hasOtherText(*difference))
            return {};
        const ByteRange changed = changedPart(row, *difference);
        return changed.isEmpty() ? std::vector<Mark>() : std::vector<Mark>{{changed, kindOf(*difference)}};
    }

private:
    Edit::Kind kindOf(const Row &difference) const
    {
        if (!difference.matters())
            return Edit::Kind::Replaced;
        return m_side == Beside::One ? Edit::Kind::Removed : Edit::Kind::Added;
    }

    // Rows of one difference stand side by side, one by one.
    ByteRange changedPart(ByteRange row, const Row &difference) const
    {
        const PairedSide &own = m_side == Beside::One ? m_text.one : m_text.other;
        const PairedSide &other = m_side == Beside::One ? m_text.other : m_text.one;
        const Beside otherSide = m_side == Beside::One ? Beside::Other : Beside::One;
        const std::size_t index = own.text.lines.rowAt(row.begin);
        if (index >= other.text.lines.count())
            return row;
        const VisualRow partner = other.text.lines.at(index);
        if (!partner.hasBytes() || !placeOn(otherSide, difference).text.contains(partner.range))
            return row;
        const std::string_view octets = own.text.bytes.text(row);
        const std::string_view others = other.text.bytes.text(partner.range);
        const ByteRange changed = changedIn(octets, others);
        if (!areAlike(octets, others, changed))
            return row;
        return {row.begin + changed.begin, row.begin + changed.end};
    }

    PairedText m_text;
    Beside m_side;
};

} // namespace

PairedText pairText(const std::shared_ptr<const Comparison> &comparison, Part part)
{
    const SharedBytes one(comparison, octetsOf(comparison->one, part));
    const SharedBytes other(comparison, octetsOf(comparison->other, part));
    Breaks ofOne;
    Breaks ofOther;
    const auto limit = part == Part::Body ? commonLimit(*comparison) : std::nullopt;
    if (limit) {
        ofOne.addLimit(*limit);
        ofOther.addLimit(*limit);
    }
    for (const Row &row : rowsOf(*comparison, part)) {
        if (!hasOtherText(row))
            continue;
        const std::size_t rows = Rows::countIn(one.text(row.one.text));
        const std::size_t others = Rows::countIn(other.text(row.other.text));
        const bool isChanged = row.difference == Difference::Changed;
        const auto reason = isChanged ? GapReason::Kind::LongLine : GapReason::Kind::LineAdded;
        ofOne.addGap(row.one.text.end, surplus(others, rows), reason);
        ofOther.addGap(row.other.text.end, surplus(rows, others), reason);
    }
    return {part,
            comparison,
            {{one, RowLayout(Rows::ofLines(one, one.whole()), ofOne.take())},
             coverageOf(*comparison, part, Beside::One)},
            {{other, RowLayout(Rows::ofLines(other, other.whole()), ofOther.take())},
             coverageOf(*comparison, part, Beside::Other)}};
}

Remarks pairedRemarks(const PairedText &text, Beside side, const QString &missing)
{
    Remarks remarks;
    remarks.marks = Marks(text, side);
    remarks.gap = [missing](const GapReason &reason) {
        return reason.kind == GapReason::Kind::LineAdded ? missing : QString();
    };
    return remarks;
}

const Row *differenceAt(const PairedText &text, Beside side, std::size_t offset)
{
    const std::vector<Row> &rows = rowsOf(*text.comparison, text.part);
    const auto isBefore = [=](const Row &row) {
        return row.difference != Difference::Swallowed || row.part == Part::Header
            ? placeOn(side, row).text.end <= offset
            : false;
    };
    const auto found = std::ranges::partition_point(rows, isBefore);
    if (found == rows.end() || !found->isDifferent() || !placeOn(side, *found).text.contains(offset))
        return nullptr;
    return &*found;
}

} // namespace dkimlens::source
