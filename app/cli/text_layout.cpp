// SPDX-License-Identifier: Apache-2.0
#include "app/cli/text_layout.h"

#include "app/cli/translated.h"
#include "core/session/standard_streams.h"
#include "ui/text/rfc_text.h"
#include "ui/text/texts.h"

#include <algorithm>
#include <utility>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;
using text::Status;

namespace {

constexpr qsizetype lineWidth = 100; // whatever the terminal's: the same text everywhere
constexpr qsizetype titleWidth = 48;

QString statusWord(Status status)
{
    switch (status) {
    case Status::NotRun:
    case Status::Running:
        return CliText::tr("not run");
    case Status::None:
    case Status::Guarded:
        return CliText::tr("not used");
    case Status::Pass:
        return CliText::tr("pass");
    case Status::Info:
        return CliText::tr("info");
    case Status::Warning:
        return CliText::tr("warning");
    case Status::Fail:
        return CliText::tr("fail");
    }
    return {};
}

// Of the longest word, in whatever language.
qsizetype statusWidth()
{
    qsizetype width = 0;
    for (const Status status :
         {Status::Pass, Status::Fail, Status::Warning, Status::Info, Status::None, Status::NotRun})
        width = std::max(width, statusWord(status).size());
    return width;
}

QString colourOf(Status status)
{
    switch (status) {
    case Status::Fail:
        return u"\x1b[1;31m"_s;
    case Status::Warning:
        return u"\x1b[33m"_s;
    case Status::Pass:
        return u"\x1b[32m"_s;
    case Status::Info:
        return u"\x1b[36m"_s;
    case Status::NotRun:
    case Status::Running:
    case Status::None:
    case Status::Guarded:
        break;
    }
    return u"\x1b[2m"_s;
}

constexpr qsizetype rowWidth = 76;

// Long words, as hashes are, are cut into pieces; the rows are filled up.
QStringList rowsOf(const QString &text)
{
    constexpr qsizetype pieceWidth = 64;
    QStringList rows{QString()};
    for (QString word : text.split(u' ')) {
        do {
            const QString piece = word.left(word.size() > rowWidth ? pieceWidth : rowWidth);
            word.remove(0, piece.size());
            const bool fits = rows.last().size() + 1 + piece.size() <= rowWidth;
            if (rows.last().isEmpty())
                rows.last() = piece;
            else if (fits)
                rows.last() += u' ' + piece;
            else
                rows.append(piece);
        } while (!word.isEmpty());
    }
    return rows;
}

QString placeOf(const trace::Fact &fact)
{
    if (!fact.source || fact.source->isEmpty())
        return {};
    return CliText::tr("  (bytes %1 to %2)").arg(fact.source->begin).arg(fact.source->end - 1);
}

} // namespace

Colours coloursOfOutput()
{
    const bool isColoured = session::isOutputATerminal() && qEnvironmentVariableIsEmpty("NO_COLOR");
    return isColoured ? Colours::On : Colours::Off;
}

QString shortened(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

QString headLine(const QString &title, Status status, const QString &result, Colours colours)
{
    const QString word = statusWord(status);
    const QString cell = result == word ? word : word.leftJustified(statusWidth()) + u' ' + result;
    const QString painted =
        colours == Colours::On ? colourOf(status) + word + u"\x1b[0m"_s + cell.sliced(word.size()) : cell;
    return title.leftJustified(titleWidth) + u' ' + painted + u'\n';
}

// Broken at spaces, each line after the margin.
QString paragraph(const QString &text)
{
    const QString indent(margin, u' ');
    QString lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool isFull = !line.isEmpty() && margin + line.size() + 1 + word.size() > lineWidth;
        if (isFull)
            lines += indent + std::exchange(line, QString()) + u'\n';
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return line.isEmpty() ? lines : lines + indent + line + u'\n';
}

QString citation(std::string_view rfc)
{
    return rfc.empty() ? QString() : u" (%1)"_s.arg(text::rfcSection(rfc));
}

QString listed(const MarkedLines &found)
{
    constexpr int numberWidth = 6;
    QString lines;
    for (const MarkedLine &line : found.lines)
        lines += QString(margin, u' ') + QString::number(line.number).rightJustified(numberWidth) + u"  "_s
            + line.text + u'\n';
    return lines;
}

QString restOf(const MarkedLines &found)
{
    const std::size_t rest = found.count - found.lines.size();
    return rest == 0 ? QString()
                     : QString(margin, u' ')
            + CliText::tr("… and %n more line(s)", nullptr, static_cast<int>(rest)) + u'\n';
}

QString factLines(const std::vector<trace::Fact> &facts, FactLength length)
{
    constexpr qsizetype nameWidth = 18;
    QString lines;
    for (const trace::Fact &fact : facts) {
        const QString value = text::fromOctets(fact.value);
        const QStringList rows =
            length == FactLength::Whole ? rowsOf(value) : QStringList(shortened(value, rowWidth));
        QString name = text::fromOctets(fact.name);
        for (const QString &row : rows) {
            lines += QString(margin, u' ') + std::exchange(name, QString()).leftJustified(nameWidth) + u' '
                + row + (&row == &rows.last() ? placeOf(fact) : QString()) + u'\n';
        }
    }
    return lines;
}

} // namespace dkimlens::cli
