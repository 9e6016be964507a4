// SPDX-License-Identifier: Apache-2.0
#include "ui/source/repair_view.h"

#include "ui/text/octets.h"
#include "ui/text/texts.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QStringList>

namespace dkimlens::source {

using widgets::scaled;

namespace {

char octetAt(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() ? bytes[at] : '\0';
}

} // namespace

RepairView::RepairView(const message::Message &message, const diagnose::Repairs &repairs, QWidget *parent)
    : QWidget(parent)
    , m_bytes(message)
    , m_rows(repairRows(repairs, m_bytes.bytes()))
    , m_metrics(ByteMetrics::forOffsets(m_bytes.bytes().size(), Spacing::Step))
{
    setLayoutDirection(Qt::LeftToRight); // bytes are, in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Changed lines"));
    setAccessibleDescription(spoken());
}

QString RepairView::spoken() const
{
    QStringList lines;
    for (const RepairRow &row : m_rows) {
        const bool isReceived = row.kind == RepairRow::Kind::Received;
        const std::string_view bytes = isReceived ? m_bytes.text(row.range) : std::string_view(row.text);
        const QString text = text::shortToken(bytes, 200); // NOLINT: characters that one listens to
        lines.append(row.note.isEmpty() ? text : QStringLiteral("%1: %2").arg(row.note, text));
    }
    return lines.join(QLatin1Char('\n'));
}

QSize RepairView::sizeHint() const
{
    const int rows = static_cast<int>(m_rows.size());
    return {scaled(320), rows * m_metrics.rowHeight + scaled(widgets::length::unit)};
}

QSize RepairView::minimumSizeHint() const
{
    return {scaled(160), sizeHint().height()};
}

void RepairView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        m_metrics = ByteMetrics::forOffsets(m_bytes.bytes().size(), Spacing::Step);
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void RepairView::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.base);
    RowPainter rows(painter, colors, m_metrics, 0);
    QRect place(0, scaled(widgets::length::halfUnit), width(), m_metrics.rowHeight);
    for (const RepairRow &row : m_rows) {
        paintRow(rows, row, place);
        place.translate(0, m_metrics.rowHeight);
    }
}

void RepairView::paintRow(RowPainter &painter, const RepairRow &row, const QRect &rect) const
{
    if (row.kind == RepairRow::Kind::More)
        return painter.paintGap(rect, row.note);
    const bool isReceived = row.kind == RepairRow::Kind::Received;
    const std::string_view bytes = isReceived ? m_bytes.bytes() : std::string_view(row.text);
    const ByteRange range = isReceived ? row.range : ByteRange{0, row.text.size()};
    const Slice slice(bytes.substr(range.begin, range.size()), range.begin);
    const Neighbours neighbours{range.begin > 0 ? octetAt(bytes, range.begin - 1) : '\0',
                                octetAt(bytes, range.end)};
    RowPicture picture;
    picture.rect = rect;
    picture.offset = isReceived ? std::optional(range.begin) : std::nullopt;
    picture.cells = textCells(slice, neighbours, m_metrics.cell, LineEnds::Shown);
    picture.note = row.note;
    picture.changes = row.marks;
    painter.paint(picture);
}

} // namespace dkimlens::source
