// SPDX-License-Identifier: Apache-2.0
#include "app/cli/marked_lines.h"

#include "ui/text/texts.h"

#include <algorithm>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;
using trace::ChangeRun;

namespace {

enum class Mark : std::uint8_t { None, Removed, Added };

// Longer stretches without a change are shown by their ends.
constexpr qsizetype longestKept = 120;
constexpr qsizetype longestMarked = 400;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QChar symbolOf(char blank)
{
    switch (blank) {
    case ' ':
        return QChar(0x00B7);
    case '\t':
        return QChar(0x2192);
    case '\r':
        return QChar(0x240D);
    default:
        return QChar(0x240A);
    }
}

QString shortened(const QString &text, qsizetype longest)
{
    const qsizetype half = longest / 2;
    return text.size() <= longest ? text : text.left(half) + u" … "_s + text.right(half);
}

QString marked(const QString &text, Mark mark, Colours colours)
{
    if (mark == Mark::None || text.isEmpty())
        return shortened(text, longestKept);
    const bool isRemoved = mark == Mark::Removed;
    const QString shown = shortened(text, longestMarked);
    QString inMarks = isRemoved ? u"[-%1-]"_s.arg(shown) : u"{+%1+}"_s.arg(shown);
    if (colours == Colours::Off)
        return inMarks;
    return (isRemoved ? u"\x1b[31m"_s : u"\x1b[32m"_s) + inMarks + u"\x1b[0m"_s;
}

// Puts lines together from stretches, and keeps those in which something changed.
class LineMarker
{
public:
    explicit LineMarker(const MarkStyle &style)
        : m_style(style)
    {
    }

    void take(const ChangeRun &run)
    {
        if (run.kind == Edit::Kind::Kept)
            return keep(run.inputText);
        if (run.kind != Edit::Kind::Replaced)
            return mark(run);
        append(run.inputText, Mark::Removed);
        append(run.outputText, Mark::Added);
        if (run.inputText.ends_with('\n'))
            endLine();
    }

    // What was lost on the way stands before what came in its place; the lines counted are those received.
    void takeRepair(const diagnose::Repair &repair, std::string_view message)
    {
        append(repair.text, Mark::Removed);
        markLines(message.substr(repair.where.begin, repair.where.size()), Mark::Added);
    }

    // Lines that lie wholly within kept text are only counted.
    void keep(std::string_view text)
    {
        const std::size_t first = text.find('\n');
        if (first == std::string_view::npos)
            return append(text, Mark::None);
        append(text.substr(0, first + 1), Mark::None);
        endLine();
        const std::size_t last = text.rfind('\n');
        m_number += static_cast<std::size_t>(std::ranges::count(text.substr(first + 1, last - first), '\n'));
        append(text.substr(last + 1), Mark::None);
    }

    MarkedLines finish()
    {
        if (m_isChanged)
            endLine();
        return std::move(m_found);
    }

private:
    void mark(const ChangeRun &run)
    {
        if (run.kind == Edit::Kind::Added)
            return append(run.outputText, Mark::Added);
        markLines(run.inputText, Mark::Removed);
    }

    void markLines(std::string_view text, Mark mark)
    {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
            append(text.substr(0, end), mark);
            if (text[end - 1] == '\n')
                endLine();
            text.remove_prefix(end);
        }
    }

    void append(std::string_view octets, Mark mark)
    {
        m_isChanged = m_isChanged || (mark != Mark::None && !octets.empty());
        const bool isShown = m_found.lines.size() < m_style.limit;
        if (isShown)
            m_line += marked(visible(octets), mark, m_style.colours);
    }

    void endLine()
    {
        if (m_isChanged) {
            ++m_found.count;
            if (m_found.lines.size() < m_style.limit)
                m_found.lines.push_back({m_number, m_line});
        }
        ++m_number;
        m_line.clear();
        m_isChanged = false;
    }

    MarkStyle m_style;
    MarkedLines m_found;
    QString m_line; // the one under way
    std::size_t m_number = 1;
    bool m_isChanged = false;
};

std::size_t lineCount(std::string_view text)
{
    const auto ends = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    return text.empty() || text.back() == '\n' ? ends : ends + 1;
}

MarkedLines linesFrom(std::string_view text, std::size_t number, std::size_t limit)
{
    MarkedLines found;
    while (!text.empty() && found.lines.size() < limit) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        found.lines.push_back({number++, visible(text.substr(0, end))});
        text.remove_prefix(end);
    }
    return found;
}

} // namespace

QString visible(std::string_view octets)
{
    QString text;
    while (!octets.empty()) {
        const auto plain = static_cast<std::size_t>(std::ranges::find_if(octets, isBlank) - octets.begin());
        text += text::fromOctets(octets.substr(0, plain));
        octets.remove_prefix(plain);
        if (octets.empty())
            return text;
        text += symbolOf(octets.front());
        octets.remove_prefix(1);
    }
    return text;
}

MarkedLines changedLines(const trace::Change &change, std::string_view message, const MarkStyle &style)
{
    LineMarker marker(style);
    trace::ChangeReader reader(change, message);
    while (const std::optional<ChangeRun> run = reader.next())
        marker.take(*run);
    return marker.finish();
}

MarkedLines changedLines(const diagnose::Repairs &repairs, std::string_view message, const MarkStyle &style)
{
    LineMarker marker(style);
    std::size_t at = 0;
    for (const diagnose::Repair &repair : repairs) {
        marker.keep(message.substr(at, repair.where.begin - at));
        marker.takeRepair(repair, message);
        at = repair.where.end;
    }
    const std::size_t lineEnd = std::min(message.find('\n', at), message.size() - 1) + 1;
    marker.keep(message.substr(at, lineEnd - at));
    return marker.finish();
}

MarkedLines firstLines(std::string_view text, std::size_t limit)
{
    MarkedLines found = linesFrom(text, 1, limit);
    found.count = lineCount(text);
    return found;
}

MarkedLines lastLines(std::string_view text, std::size_t limit)
{
    const std::size_t count = lineCount(text);
    const std::size_t skipped = count - std::min(count, limit);
    std::string_view rest = text;
    for (std::size_t i = 0; i < skipped; ++i)
        rest.remove_prefix(rest.find('\n') + 1);
    MarkedLines found = linesFrom(rest, skipped + 1, limit);
    found.count = count;
    return found;
}

} // namespace dkimlens::cli
