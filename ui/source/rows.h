// SPDX-License-Identifier: Apache-2.0
// Where the rows of a byte view begin. A row is a line, a piece of a very long line, or so many bytes.
//
// A message of 100 MB may have five million lines or one: only every 64th beginning is stored, and what lies
// between is looked up again when it is asked for, at most 64 rows of bounded length.

#pragma once

#include "ui/source/shared_bytes.h"

#include <memory>
#include <vector>

namespace dkimlens::source {

class Rows
{
public:
    // A line as long as mail allows (RFC 5322, 2.1.1) is one row.
    static constexpr std::size_t longestRow = 1000;

    Rows() = default;

    // Rows of lines. Looks at every byte: not for the UI thread where there are many.
    static Rows ofLines(const SharedBytes &bytes, ByteRange part);

    // Rows of `stride` bytes.
    static Rows ofBytes(const SharedBytes &bytes, ByteRange part, std::size_t stride);

    std::size_t count() const { return m_count; }
    std::size_t lines() const { return m_lines; } // the last one may lack its end; 0 of rows of bytes
    std::size_t longest() const { return m_longest; } // bytes in the longest row
    ByteRange part() const { return m_part; }
    ByteRange row(std::size_t index) const; // index < count()
    std::size_t rowAt(std::size_t offset) const; // the nearest row, where none holds the offset; count() > 0

    // How many rows of lines there are in a text that begins with one.
    static std::size_t countIn(std::string_view text);

private:
    std::size_t endOfRow(std::size_t begin) const;

    SharedBytes m_bytes;
    ByteRange m_part;
    std::size_t m_stride = 0; // 0: lines
    std::shared_ptr<const std::vector<std::size_t>> m_beginnings; // of every 64th row
    std::size_t m_count = 0;
    std::size_t m_lines = 0;
    std::size_t m_longest = 0;
};

} // namespace dkimlens::source
