// SPDX-License-Identifier: Apache-2.0
// Cutting bytes into rows, and finding rows again.

#include "ui/source/rows.h"

#include <algorithm>
#include <utility>

namespace dkimlens::source {

namespace {

constexpr std::size_t rowsPerEntry = 64;

bool isUtf8Continuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

// A long line is cut where neither a character nor CR LF is torn.
std::size_t cutOf(std::string_view text, std::size_t begin)
{
    std::size_t cut = begin + Rows::longestRow;
    constexpr int longestTail = 3; // continuation bytes of one UTF-8 character
    for (int i = 0; i < longestTail && isUtf8Continuation(text[cut]); ++i)
        --cut;
    return text[cut] == '\n' && text[cut - 1] == '\r' ? cut - 1 : cut;
}

std::size_t lineRowEnd(std::string_view text, std::size_t begin)
{
    const std::size_t lineEnd = text.substr(begin, Rows::longestRow).find('\n');
    if (lineEnd != std::string_view::npos)
        return begin + lineEnd + 1;
    return begin + Rows::longestRow < text.size() ? cutOf(text, begin) : text.size();
}

} // namespace

Rows Rows::ofLines(const SharedBytes &bytes, ByteRange part)
{
    Rows rows;
    rows.m_bytes = bytes;
    rows.m_part = part;
    const std::string_view text = bytes.bytes();
    std::vector<std::size_t> beginnings;
    std::size_t begin = part.begin;
    while (begin < part.end) {
        if (rows.m_count % rowsPerEntry == 0)
            beginnings.push_back(begin);
        const std::size_t end = rows.endOfRow(begin);
        if (text[end - 1] == '\n' || end == part.end)
            ++rows.m_lines;
        rows.m_longest = std::max(rows.m_longest, end - begin);
        ++rows.m_count;
        begin = end;
    }
    rows.m_beginnings = std::make_shared<const std::vector<std::size_t>>(std::move(beginnings));
    return rows;
}

Rows Rows::ofBytes(const SharedBytes &bytes, ByteRange part, std::size_t stride)
{
    Rows rows;
    rows.m_bytes = bytes;
    rows.m_part = part;
    rows.m_stride = stride;
    rows.m_count = (part.size() + stride - 1) / stride;
    rows.m_longest = std::min(stride, part.size());
    return rows;
}

std::size_t Rows::countIn(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t begin = 0; begin < text.size(); begin = lineRowEnd(text, begin))
        ++count;
    return count;
}

std::size_t Rows::endOfRow(std::size_t begin) const
{
    if (m_stride > 0)
        return std::min(begin + m_stride, m_part.end);
    return lineRowEnd(m_bytes.bytes().substr(0, m_part.end), begin);
}

ByteRange Rows::row(std::size_t index) const
{
    std::size_t begin = m_part.begin + index * m_stride;
    if (m_stride == 0) {
        begin = (*m_beginnings)[index / rowsPerEntry];
        for (std::size_t i = 0; i < index % rowsPerEntry; ++i)
            begin = endOfRow(begin);
    }
    return {begin, endOfRow(begin)};
}

std::size_t Rows::rowAt(std::size_t offset) const
{
    offset = std::clamp(offset, m_part.begin, std::max(m_part.end, m_part.begin + 1) - 1);
    if (m_stride > 0)
        return (offset - m_part.begin) / m_stride;
    const auto entry = std::ranges::upper_bound(*m_beginnings, offset) - 1;
    std::size_t index = static_cast<std::size_t>(entry - m_beginnings->begin()) * rowsPerEntry;
    for (std::size_t end = endOfRow(*entry); end <= offset && index + 1 < m_count; end = endOfRow(end))
        ++index;
    return index;
}

} // namespace dkimlens::source
