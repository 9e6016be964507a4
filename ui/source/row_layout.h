// SPDX-License-Identifier: Apache-2.0
// The rows of a byte view as they stand below each other: the bytes' rows, the line at which l= ends, gaps
// where another text has lines that this one has not, and fields that are folded to one row.

#pragma once

#include "core/engine/base/edited_text.h"
#include "ui/source/rows.h"

#include <memory>
#include <vector>

namespace dkimlens::source {

// Why a text has no line where the other one has.
struct GapReason
{
    enum class Kind : std::uint8_t {
        LongLine, // the line is there, in fewer rows
        LineRemoved,
        LineJoined, // to the one above
        LineAdded, // to the other text
    };

    Kind kind = Kind::LongLine;
    Rule rule = Rule::None;

    friend bool operator==(const GapReason &, const GapReason &) = default;
};

struct VisualRow
{
    enum class Kind : std::uint8_t { Bytes, Folded, Limit, Gap };

    Kind kind = Kind::Bytes;
    ByteRange range; // of Folded, its first row; of Limit and Gap empty, where they stand
    GapReason reason; // of Gap

    bool hasBytes() const { return kind == Kind::Bytes || kind == Kind::Folded; }
    friend bool operator==(const VisualRow &, const VisualRow &) = default;
};

// What stands between the bytes' rows, or instead of some of them.
struct RowBreak
{
    VisualRow::Kind kind = VisualRow::Kind::Gap;
    ByteRange range; // of Folded, whole rows; of Gap empty, where a row begins; of Limit, empty anywhere
    std::size_t rows = 1; // of Gap
    GapReason reason;

    friend bool operator==(const RowBreak &, const RowBreak &) = default;
};

// Cheap to copy.
class RowLayout
{
public:
    enum class Direction : std::uint8_t { Up, Down };

    RowLayout() = default;
    explicit RowLayout(Rows rows, const std::vector<RowBreak> &breaks = {}); // sorted, without overlaps

    const Rows &rows() const { return m_rows; }
    std::size_t count() const { return m_count; }
    VisualRow at(std::size_t index) const; // index < count()
    std::size_t rowAt(std::size_t offset) const; // rows().count() > 0
    std::size_t numberOf(std::size_t index) const; // of the bytes' row shown there, from 1

    std::size_t
    endOf(std::size_t index) const; // of the bytes that it stands for: of Folded, of the whole field

    // The nearest row of bytes in this direction, or in the other where there is none; rows().count() > 0.
    std::size_t nearestBytes(std::size_t index, Direction direction) const;

private:
    struct Segment
    {
        VisualRow::Kind kind{};
        GapReason reason;
        std::size_t index = 0; // of its first row here
        std::size_t row = 0; // of the bytes' rows
        ByteRange range;
    };

    using Segments = std::vector<Segment>;

    void addBytes(Segments &segments, ByteRange range);
    void add(Segments &segments, const Segment &segment, std::size_t count);
    Segments::const_iterator segmentAt(std::size_t index) const;

    Rows m_rows;
    std::shared_ptr<const Segments> m_segments = std::make_shared<Segments>();
    std::size_t m_count = 0;
};

} // namespace dkimlens::source
