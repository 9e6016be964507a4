// SPDX-License-Identifier: Apache-2.0
// The rows of a byte view as they stand below each other: the bytes' rows, and the line at which l= ends.

#pragma once

#include "ui/source/rows.h"

#include <optional>

namespace dkimlens::source {

struct VisualRow
{
    enum class Kind : std::uint8_t { Bytes, Limit };

    Kind kind = Kind::Bytes;
    ByteRange range; // empty at the end of l=

    friend bool operator==(const VisualRow &, const VisualRow &) = default;
};

class RowLayout
{
public:
    RowLayout() = default;
    explicit RowLayout(Rows rows, std::optional<std::size_t> limit = {});

    const Rows &rows() const { return m_rows; }
    std::size_t count() const;
    VisualRow at(std::size_t index) const; // index < count()
    std::size_t rowAt(std::size_t offset) const; // rows().count() > 0

private:
    Rows m_rows;
    std::optional<std::size_t> m_limit;
    std::size_t m_limitRow = 0; // the bytes' row that the limit stands before, or in
    bool m_splits = false; // the limit stands in it
};

} // namespace dkimlens::source
