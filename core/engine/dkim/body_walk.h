// SPDX-License-Identifier: Apache-2.0
// One walk over a body that tells a sink how the canonical body comes about (RFC 6376, 3.4.3 and 3.4.4).
//
// Most octets of most bodies stay as they are. So the walk does not look at lines: it asks, 64 octets at a
// time, where something may have to change, and keeps all that lies between in one piece. The empty lines at
// the end are found first, from the end.

#pragma once

#include "core/engine/base/ascii.h"
#include "core/engine/base/octet_block.h"
#include "core/engine/base/slice.h"
#include "core/engine/dkim/sinks.h"

#include <algorithm>
#include <array>
#include <bit>

namespace dkimlens::dkim {

// Where the simple algorithm may change something: at an LF without its CR.
class SimpleBody
{
public:
    static constexpr bool isRelaxed = false;

    std::uint64_t placesIn(const OctetBlock &block)
    {
        const std::uint64_t cr = block.positionsOf('\r');
        const std::uint64_t bareLf = block.positionsOf('\n') & ~((cr << 1) | m_afterCr);
        m_afterCr = cr >> (blockSize - 1);
        return bareLf;
    }

private:
    std::uint64_t m_afterCr = 0; // 1: the block before ended with CR
};

// Where the relaxed one may: also at tabs, at white space after white space, and at CR or LF after white
// space. A single space between words, which is nearly all white space there is, is none of these.
class RelaxedBody
{
public:
    static constexpr bool isRelaxed = true;

    std::uint64_t placesIn(const OctetBlock &block)
    {
        const std::uint64_t tab = block.positionsOf('\t');
        const std::uint64_t wsp = block.positionsOf(' ') | tab;
        const std::uint64_t cr = block.positionsOf('\r');
        const std::uint64_t lf = block.positionsOf('\n');
        const std::uint64_t afterWsp = (wsp << 1) | m_afterWsp;
        const std::uint64_t afterCr = (cr << 1) | m_afterCr;
        m_afterWsp = wsp >> (blockSize - 1);
        m_afterCr = cr >> (blockSize - 1);
        return tab | (afterWsp & (wsp | cr | lf)) | (lf & ~afterCr);
    }

private:
    std::uint64_t m_afterWsp = 0;
    std::uint64_t m_afterCr = 0;
};

template<typename Algorithm, CanonicalSink Sink>
class BodyWalk
{
public:
    BodyWalk(Slice body, Sink &sink)
        : m_body(body)
        , m_text(body.text())
        , m_sink(sink)
    {
    }

    void run()
    {
        const std::size_t visible = visibleSize();
        walk(visible);
        keepUpTo(visible);
        endBody(visible);
    }

private:
    Slice cut(std::size_t begin, std::size_t end) const { return m_body.first(end).from(begin); }

    // The size of the line end that stands before `end`.
    std::size_t lineEndBefore(std::size_t end) const
    {
        if (end == 0 || m_text[end - 1] != '\n')
            return 0;
        return end > 1 && m_text[end - 2] == '\r' ? 2 : 1;
    }

    std::size_t withoutWsp(std::size_t end) const
    {
        if constexpr (Algorithm::isRelaxed) {
            while (end > 0 && isWsp(m_text[end - 1]))
                --end;
        }
        return end;
    }

    // All before the last line end and what is blank around it.
    std::size_t visibleSize() const
    {
        std::size_t end = withoutWsp(m_text.size());
        while (const std::size_t ending = lineEndBefore(end))
            end = withoutWsp(end - ending);
        return end;
    }

    void walk(std::size_t end)
    {
        Algorithm algorithm;
        std::size_t at = 0;
        for (; at + blockSize <= end; at += blockSize)
            visitPlaces(at, algorithm.placesIn(OctetBlock(m_text.data() + at)));
        std::array<char, blockSize> last{};
        m_text.copy(last.data(), end - at, at);
        visitPlaces(at, algorithm.placesIn(OctetBlock(last.data())));
    }

    void visitPlaces(std::size_t blockBegin, std::uint64_t places)
    {
        while (places != 0) {
            const std::size_t at = blockBegin + static_cast<std::size_t>(std::countr_zero(places));
            places &= places - 1;
            if (at >= m_done)
                visit(at);
        }
    }

    void visit(std::size_t at)
    {
        if (isWsp(m_text[at]))
            return visitWhitespace(at);
        if (!startsLineEnd(at))
            return; // a bare CR
        if (Algorithm::isRelaxed && at > m_done && isWsp(m_text[at - 1]))
            remove(at - 1, at, Rule::TrailingWhitespace);
        if (m_text[at] == '\n' && (at == 0 || m_text[at - 1] != '\r')) {
            keepUpTo(at);
            m_sink.add(m_body.range().begin + at, "\r", Rule::LineEnding);
        }
    }

    // `at`: a tab, or the second octet of a run.
    void visitWhitespace(std::size_t at)
    {
        const std::size_t begin = at > m_done && isWsp(m_text[at - 1]) ? at - 1 : at;
        std::size_t end = at + 1;
        while (end < m_text.size() && isWsp(m_text[end]))
            ++end;
        if (startsLineEnd(end))
            return remove(begin, end, Rule::TrailingWhitespace);
        keepUpTo(begin);
        m_sink.replace(cut(begin, end), " ", Rule::WhitespaceRun);
        m_done = end;
    }

    bool startsLineEnd(std::size_t at) const
    {
        const std::string_view rest = m_text.substr(at, 2);
        return rest.starts_with('\n') || rest == "\r\n";
    }

    // The white space and line end of the last line, and the empty lines after it.
    void endBody(std::size_t visible)
    {
        std::size_t at = visible;
        while (Algorithm::isRelaxed && at < m_text.size() && isWsp(m_text[at]))
            ++at;
        if (Algorithm::isRelaxed && visible == 0)
            return removeBlankLines(); // an empty body stays empty
        remove(visible, at, Rule::TrailingWhitespace);
        const std::size_t ending = lineEndAfter(at);
        if (ending == 0)
            return m_sink.add(m_body.range().begin + at, "\r\n", Rule::FinalLineEnd);
        keepLineEnd(cut(at, at + ending), m_sink);
        m_done = at + ending;
        removeBlankLines();
    }

    // All that is left: line ends, and in the relaxed algorithm the white space before them, which goes
    // first.
    void removeBlankLines()
    {
        if constexpr (!Algorithm::isRelaxed)
            return remove(m_done, m_text.size(), Rule::TrailingEmptyLines);
        while (m_done < m_text.size()) {
            const std::size_t wsp = std::min(m_text.find_first_not_of(" \t", m_done), m_text.size());
            remove(m_done, wsp, Rule::TrailingWhitespace);
            const std::size_t ends = std::min(m_text.find_first_of(" \t", m_done), m_text.size());
            remove(m_done, ends, Rule::TrailingEmptyLines);
        }
    }

    std::size_t lineEndAfter(std::size_t at) const
    {
        if (at == m_text.size())
            return 0;
        return m_text[at] == '\r' ? 2 : 1;
    }

    void keepUpTo(std::size_t end)
    {
        if (end > m_done)
            m_sink.keep(cut(m_done, end));
        m_done = std::max(m_done, end);
    }

    void remove(std::size_t begin, std::size_t end, Rule rule)
    {
        keepUpTo(begin);
        if (end > begin)
            m_sink.remove(cut(begin, end), rule);
        m_done = end;
    }

    Slice m_body;
    std::string_view m_text;
    Sink &m_sink;
    std::size_t m_done = 0; // all before it has been told to the sink
};

} // namespace dkimlens::dkim
