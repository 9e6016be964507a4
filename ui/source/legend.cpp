// SPDX-License-Identifier: Apache-2.0
// The swatches, in the order of the words.

#include "ui/source/legend.h"

#include "ui/source/hatch.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QPainter>

#include <array>

namespace dkimlens::source {

using widgets::Colors;
using widgets::scaled;
namespace length = widgets::length;

namespace {

void paintSigned(QPainter &painter, const QRect &swatch, const Colors &colors)
{
    painter.fillRect(swatch, colors.covered);
    painter.fillRect(swatch.left(), swatch.top(), swatch.width() / 3, swatch.height(), colors.accent);
}

void paintNotSigned(QPainter &painter, const QRect &swatch, const Colors &colors)
{
    painter.setPen(QPen(colors.text3, 1, Qt::DashLine));
    painter.drawRect(swatch.adjusted(0, 0, -1, -1));
}

void paintAfterLimit(QPainter &painter, const QRect &swatch, const Colors &colors)
{
    painter.fillRect(swatch, colors.base);
    paintHatch(painter, swatch, colors.warnFill, 3);
}

void paintMarked(QPainter &painter, const QRect &swatch, const Colors &colors)
{
    painter.fillRect(swatch, colors.marked);
    painter.setPen(colors.markedOutline);
    painter.drawRect(swatch.adjusted(0, 0, -1, -1));
}

struct Entry
{
    const char *word;
    void (*paint)(QPainter &, const QRect &, const Colors &);
};

constexpr std::array entries{
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "signed"), paintSigned},
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "not signed"), paintNotSigned},
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "after l="), paintAfterLimit},
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "selected"), paintMarked},
};

int widthOf(const QString &word)
{
    const QFontMetrics metrics(widgets::fontOf(widgets::TextRole::Small));
    return scaled(14) + scaled(5) + metrics.horizontalAdvance(word) + scaled(10);
}

} // namespace

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : entries)
        width += widthOf(tr(entry.word));
    return {width, scaled(length::row)};
}

void Legend::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = widgets::colorsOf(palette());
    QPainter painter(this);
    painter.setFont(widgets::fontOf(widgets::TextRole::Small));
    QRect swatch(0, (height() - scaled(12)) / 2, scaled(14), scaled(12));
    for (const Entry &entry : entries) {
        const QString word = tr(entry.word);
        painter.save();
        entry.paint(painter, swatch, colors);
        painter.restore();
        painter.setPen(colors.text2);
        painter.drawText(QRect(swatch.right() + 1 + scaled(5), 0, width(), height()),
                         Qt::AlignVCenter | Qt::AlignLeft, word);
        swatch.translate(widthOf(word), 0);
    }
}

} // namespace dkimlens::source
