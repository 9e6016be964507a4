// SPDX-License-Identifier: Apache-2.0
// Cutting a row into cells, as text and as hex.

#include "ui/source/cells.h"

#include "core/engine/base/ascii.h"

#include <QChar>
#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dkimlens::source {

namespace {

unsigned char octetAt(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

bool isUtf8(std::string_view text)
{
    if (std::ranges::all_of(text, isAscii))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder.decode(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return !decoder.hasError() && !decoded.isEmpty();
}

// Of valid UTF-8: the first byte tells the length.
std::size_t sequenceLength(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xe0)
        return 2;
    return first < 0xf0 ? 3 : 4;
}

char32_t characterOf(std::string_view sequence)
{
    const auto decoded = QString::fromUtf8(sequence.data(), static_cast<qsizetype>(sequence.size())).toUcs4();
    return decoded.isEmpty() ? 0 : decoded.front();
}

class TextRow
{
public:
    TextRow(Slice row, Neighbours neighbours, const CellMetrics &metrics, LineEnds lineEnds)
        : m_row(row)
        , m_text(row.text())
        , m_neighbours(neighbours)
        , m_metrics(metrics)
        , m_lineEnds(lineEnds)
        , m_isUtf8(isUtf8(row.text()))
    {
        m_cells.reserve(m_text.size());
    }

    Cells cells()
    {
        while (m_at < m_text.size())
            addNext();
        return std::move(m_cells);
    }

private:
    void addNext()
    {
        switch (m_text[m_at]) {
        case ' ':
            return add(Cell::Kind::Space, m_metrics.character);
        case '\t':
            return add(Cell::Kind::Tab, 2 * m_metrics.character);
        case '\r':
            return follows('\n') ? addPaired(Cell::Kind::CarriageReturn)
                                 : add(Cell::Kind::BareCarriageReturn, m_metrics.boxed);
        case '\n':
            return isAfter('\r') ? addPaired(Cell::Kind::LineFeed)
                                 : add(Cell::Kind::BareLineFeed, m_metrics.boxed);
        default:
            return addCharacter();
        }
    }

    // Half a column each where they are hidden: what is chosen or changed of them can be seen all the same.
    void addPaired(Cell::Kind kind)
    {
        if (m_lineEnds == LineEnds::Shown)
            return add(kind, m_metrics.boxed);
        add(Cell::Kind::HiddenLineEnd, m_metrics.character / 2, 1, octetAt(m_text, m_at));
    }

    void addCharacter()
    {
        const unsigned char first = octetAt(m_text, m_at);
        if (isControl(m_text[m_at]) || (first >= 0x80 && !m_isUtf8))
            return addOctets(1);
        if (first < 0x80)
            return add(Cell::Kind::Character, m_metrics.character, 1, first);
        const std::size_t length = sequenceLength(first);
        const char32_t character = characterOf(m_text.substr(m_at, length));
        if (!QChar::isPrint(character))
            return addOctets(length);
        add(Cell::Kind::Character, widthOf(character), length, character);
    }

    void addOctets(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            add(Cell::Kind::Octet, 4 * m_metrics.character, 1, octetAt(m_text, m_at));
    }

    void add(Cell::Kind kind, double width, std::size_t length = 1, char32_t character = 0)
    {
        const std::size_t begin = m_row.range().begin + m_at;
        m_cells.push_back({{begin, begin + length}, kind, character, m_x, width});
        m_x += width;
        m_at += length;
    }

    // Whole columns, so that what follows stays in line.
    double widthOf(char32_t character) const
    {
        const double width = m_metrics.font.horizontalAdvance(QString::fromUcs4(&character, 1));
        return std::max(1.0, std::ceil(width / m_metrics.character - 0.1)) * m_metrics.character;
    }

    bool follows(char c) const
    {
        return (m_at + 1 < m_text.size() ? m_text[m_at + 1] : m_neighbours.after) == c;
    }
    bool isAfter(char c) const { return (m_at > 0 ? m_text[m_at - 1] : m_neighbours.before) == c; }

    Slice m_row;
    std::string_view m_text;
    Neighbours m_neighbours;
    const CellMetrics &m_metrics;
    LineEnds m_lineEnds;
    bool m_isUtf8;
    std::size_t m_at = 0;
    double m_x = 0;
    Cells m_cells;
};

} // namespace

Cells textCells(Slice row, Neighbours neighbours, const CellMetrics &metrics, LineEnds lineEnds)
{
    return TextRow(row, neighbours, metrics, lineEnds).cells();
}

Cells hexCells(Slice row, std::size_t stride, const CellMetrics &metrics)
{
    Cells cells;
    cells.reserve(2 * row.size());
    const double textColumn = static_cast<double>(stride) * metrics.hex + metrics.character;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const ByteRange bytes{row.range().begin + i, row.range().begin + i + 1};
        const unsigned char octet = octetAt(row.text(), i);
        const auto column = static_cast<double>(i);
        const bool isShown = isAscii(row.text()[i]) && !isControl(row.text()[i]);
        cells.push_back({bytes, Cell::Kind::Hex, octet, column * metrics.hex, metrics.hex});
        cells.push_back({bytes, Cell::Kind::HexText, isShown ? char32_t(octet) : 0,
                         textColumn + column * metrics.character, metrics.character});
    }
    return cells;
}

QString hexText(unsigned char octet)
{
    return QStringLiteral("%1").arg(octet, 2, 16, QLatin1Char('0'));
}

QString octetText(unsigned char octet)
{
    return QStringLiteral("\\x") + hexText(octet).toUpper();
}

QString shownText(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Space:
        return QStringLiteral("\u00b7");
    case Cell::Kind::Tab:
        return QStringLiteral("\u2192");
    case Cell::Kind::CarriageReturn:
    case Cell::Kind::BareCarriageReturn:
        return QStringLiteral("[CR]");
    case Cell::Kind::LineFeed:
    case Cell::Kind::BareLineFeed:
        return QStringLiteral("[LF]\n");
    case Cell::Kind::HiddenLineEnd:
        return cell.character == U'\n' ? QStringLiteral("\n") : QString();
    case Cell::Kind::Octet:
        return octetText(static_cast<unsigned char>(cell.character));
    case Cell::Kind::Hex:
        return hexText(static_cast<unsigned char>(cell.character));
    case Cell::Kind::HexText:
        return cell.character ? QString(QChar(static_cast<char16_t>(cell.character))) : QStringLiteral(".");
    case Cell::Kind::Character:
        break;
    }
    return QString::fromUcs4(&cell.character, 1);
}

} // namespace dkimlens::source
