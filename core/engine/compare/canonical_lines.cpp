// SPDX-License-Identifier: Apache-2.0
#include "core/engine/compare/canonical_lines.h"

#include "core/engine/base/slice.h"

namespace dkimlens::compare {

CanonicalLines::CanonicalLines(const EditedText &body, std::string_view message, std::size_t begin)
    : m_reader(body)
    , m_message(message)
    , m_source{begin, begin}
{
}

std::optional<CanonicalLine> CanonicalLines::next()
{
    m_text.begin = m_text.end;
    m_source.begin = m_source.end;
    while (!m_isAtEnd && !isLineRead()) { }
    if (m_text.isEmpty() && m_source.isEmpty())
        return {};
    return CanonicalLine{m_text, m_source};
}

bool CanonicalLines::isLineRead()
{
    if (!m_run)
        m_run = m_reader.next();
    if (!m_run) {
        m_isAtEnd = true;
        return false;
    }
    const Edit &edit = m_run->edit;
    if (edit.kind != Edit::Kind::Kept) {
        const bool isLineEnd = m_run->made.ends_with('\n');
        m_text.end = edit.output.end;
        m_source.end = edit.source.end;
        m_run.reset();
        return isLineEnd;
    }
    const std::size_t lf = m_message.substr(0, edit.source.end).find('\n', m_source.end);
    const bool hasLineEnd = lf != std::string_view::npos;
    const std::size_t end = hasLineEnd ? lf + 1 : edit.source.end;
    m_text.end += end - m_source.end;
    m_source.end = end;
    if (end == edit.source.end)
        m_run.reset();
    return hasLineEnd;
}

namespace {

std::string_view withoutLineEnd(std::string_view line)
{
    if (line.ends_with('\n'))
        line.remove_suffix(line.ends_with("\r\n") ? 2 : 1);
    return line;
}

std::string_view takeLine(std::string_view &text)
{
    const std::size_t lf = text.find('\n');
    const std::string_view line = text.substr(0, lf == std::string_view::npos ? lf : lf + 1);
    text.remove_prefix(line.size());
    return line;
}

} // namespace

bool areTransmittedAlike(std::string_view one, std::string_view other)
{
    if (one == other)
        return true;
    while (!one.empty() && !other.empty()) {
        const std::string_view line = takeLine(one);
        const std::string_view otherLine = takeLine(other);
        if (line.ends_with('\n') != otherLine.ends_with('\n')
            || withoutLineEnd(line) != withoutLineEnd(otherLine))
            return false;
    }
    return one.empty() && other.empty();
}

} // namespace dkimlens::compare
