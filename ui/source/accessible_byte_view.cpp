// SPDX-License-Identifier: Apache-2.0
// What is read out of a byte view.

#include "ui/source/accessible_byte_view.h"

#include "ui/source/byte_view.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dkimlens::source {

namespace {

QString spoken(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Space:
        return QStringLiteral(" ");
    case Cell::Kind::Tab:
        return ByteView::tr("[tab]");
    case Cell::Kind::CarriageReturn:
    case Cell::Kind::LineFeed:
    case Cell::Kind::HiddenLineEnd:
        return {}; // every line has them
    case Cell::Kind::BareCarriageReturn:
        return ByteView::tr("[CR alone]");
    case Cell::Kind::BareLineFeed:
        return ByteView::tr("[LF alone]");
    case Cell::Kind::Hex:
        return shownText(cell) + QLatin1Char(' ');
    case Cell::Kind::HexText:
        return {};
    case Cell::Kind::Octet:
    case Cell::Kind::Character:
        break;
    }
    return shownText(cell);
}

QString spoken(const Cells &cells, ByteRange range)
{
    QString text;
    for (const Cell &cell : cells) {
        if (cell.bytes.overlaps(range))
            text += spoken(cell);
    }
    return text;
}

QString nameOf(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Space:
        return ByteView::tr("space");
    case Cell::Kind::Tab:
        return ByteView::tr("tab");
    case Cell::Kind::LineFeed:
        return ByteView::tr("line end");
    default:
        return {};
    }
}

// Each of them by its name: "tab, 2 times space, Joe".
class Naming
{
public:
    void add(const Cell &cell)
    {
        const QString name = nameOf(cell);
        if (name.isEmpty())
            return addText(spoken(cell));
        if (m_count == 0 || m_words != name)
            end();
        m_words = name;
        ++m_count;
    }

    QString take()
    {
        end();
        return m_list.join(QStringLiteral(", "));
    }

private:
    void addText(const QString &text)
    {
        if (m_count > 0 && !text.isEmpty())
            end();
        m_words += m_count > 0 ? QString() : text;
    }

    void end()
    {
        if (!m_words.isEmpty())
            m_list.append(m_count > 1 ? ByteView::tr("%1 times %2").arg(m_count).arg(m_words) : m_words);
        m_words.clear();
        m_count = 0;
    }

    QStringList m_list;
    QString m_words;
    int m_count = 0; // 0: text, which has no name
};

QString named(const Cells &cells, ByteRange range)
{
    Naming naming;
    for (const Cell &cell : cells) {
        if (cell.bytes.overlaps(range))
            naming.add(cell);
    }
    return naming.take();
}

QString spoken(const Mark &change, const QString &what)
{
    switch (change.kind) {
    case Edit::Kind::Kept:
        return {};
    case Edit::Kind::Removed:
        return ByteView::tr("[removed: %1]").arg(what);
    case Edit::Kind::Added:
        return ByteView::tr("[added: %1]").arg(what);
    case Edit::Kind::Replaced:
        return ByteView::tr("[replaced: %1]").arg(what);
    }
    return {};
}

// The row without what is removed from it: that is named after it.
QString spokenText(const Cells &cells, const std::vector<Mark> &changes)
{
    QString text;
    for (const Cell &cell : cells) {
        const auto removes = [&](const Mark &mark) {
            return mark.kind == Edit::Kind::Removed && mark.range.overlaps(cell.bytes);
        };
        if (std::ranges::none_of(changes, removes))
            text += spoken(cell);
    }
    return text;
}

class AccessibleByteView : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleByteView(ByteView *view)
        : QAccessibleWidget(view, QAccessible::EditableText)
        , m_view(*view)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? spokenRow(m_view, firstRow()) : QAccessibleWidget::text(kind);
    }

    QString text(int begin, int end) const override { return whole().mid(begin, end - begin); }
    int characterCount() const override { return static_cast<int>(whole().size()); }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int /*position*/) override { }
    int selectionCount() const override { return 0; }
    void selection(int /*index*/, int *begin, int *end) const override { *begin = *end = 0; }
    void addSelection(int /*begin*/, int /*end*/) override { }
    void removeSelection(int /*index*/) override { }
    void setSelection(int /*index*/, int /*begin*/, int /*end*/) override { }
    QRect characterRect(int /*offset*/) const override { return rect(); }
    int offsetAtPoint(const QPoint & /*point*/) const override { return 0; }
    void scrollToSubstring(int /*begin*/, int /*end*/) override { }
    QString attributes(int /*offset*/, int *begin, int *end) const override
    {
        *begin = 0;
        *end = characterCount();
        return {};
    }

private:
    // Reading begins where the caret is; without one, at the top.
    std::size_t firstRow() const
    {
        const bool hasCaret = !m_view.selection().isEmpty() && m_view.layoutOfRows().rows().count() > 0;
        return hasCaret ? m_view.layoutOfRows().rowAt(m_view.caret()) : m_view.topRow();
    }

    QString whole() const
    {
        const std::size_t first = firstRow();
        const std::size_t end = std::min(first + m_view.visibleRows(), m_view.layoutOfRows().count());
        QString text;
        for (std::size_t row = first; row < end; ++row)
            text += spokenRow(m_view, row) + QLatin1Char('\n');
        return text;
    }

    const ByteView &m_view;
};

} // namespace

QString spokenRow(const ByteView &view, std::size_t row)
{
    const RowLayout &layout = view.layoutOfRows();
    if (row >= layout.count())
        return {};
    const VisualRow shown = layout.at(row);
    if (!shown.hasBytes())
        return view.wordsOf(shown);
    const Cells cells = view.cellsOf(shown.range);
    const std::vector<Mark> changes = view.changesOf(shown.range);
    QString text = ByteView::tr("line %1, offset %2: %3")
                       .arg(layout.numberOf(row))
                       .arg(shown.range.begin)
                       .arg(spokenText(cells, changes));
    for (const Mark &change : changes)
        text += QLatin1Char(' ') + spoken(change, named(cells, change.range));
    for (const ByteRange &range : view.marked()) {
        if (range.overlaps(shown.range))
            text += QLatin1Char(' ') + ByteView::tr("[selected: %1]").arg(spoken(cells, range));
    }
    const QString note = view.noteOf(shown);
    return note.isEmpty() ? text : text + QLatin1String(" [") + note + QLatin1Char(']');
}

QAccessibleInterface *accessibleByteView(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<ByteView *>(object);
    return view ? new AccessibleByteView(view) : nullptr;
}

} // namespace dkimlens::source
