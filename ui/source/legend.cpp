// SPDX-License-Identifier: Apache-2.0
// The swatches, in the order of the words.

#include "ui/source/legend.h"

#include "ui/source/hatch.h"
#include "ui/source/line_end_mark.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QPainter>

#include <array>
#include <span>

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

void fillChange(QPainter &painter, const QRect &swatch, const QColor &color, const Colors &colors)
{
    painter.fillRect(swatch, color);
    painter.setPen(colors.border);
    painter.drawRect(swatch.adjusted(0, 0, -1, -1));
}

void paintRemoved(QPainter &painter, const QRect &swatch, const Colors &colors)
{
    fillChange(painter, swatch, colors.removed, colors);
    painter.fillRect(swatch.left(), swatch.center().y(), swatch.width(), 1, colors.fail);
}

void paintAdded(QPainter &painter, const QRect &swatch, const Colors &colors)
{
    fillChange(painter, swatch, colors.added, colors);
    painter.fillRect(swatch.left(), swatch.bottom() - 1, swatch.width(), 2, colors.pass);
}

void paintReplaced(QPainter &painter, const QRect &swatch, const Colors &colors)
{
    fillChange(painter, swatch, colors.replaced, colors);
    painter.fillRect(swatch.left(), swatch.bottom() - 1, swatch.width(), 2, colors.warnFill);
}

void paintMark(QPainter &painter, const QRect &swatch, const Colors &colors, const QString &mark)
{
    painter.setFont(widgets::fontOf(widgets::TextRole::Bytes));
    painter.setPen(colors.whitespace);
    painter.drawText(swatch, Qt::AlignCenter, mark);
}

void paintSpace(QPainter &painter, const QRect &swatch, const Colors &colors)
{
    paintMark(painter, swatch, colors, QStringLiteral("\u00b7"));
}

void paintTab(QPainter &painter, const QRect &swatch, const Colors &colors)
{
    paintMark(painter, swatch, colors, QStringLiteral("\u2192"));
}

void paintLineEnd(QPainter &painter, const QRect &swatch, const Colors &colors)
{
    const QRectF half(swatch.left(), swatch.top(), swatch.width() / 2.0, swatch.height());
    paintLineEndMark(painter, half, QStringLiteral("CR"), colors.whitespace);
    paintLineEndMark(painter, half.translated(half.width(), 0), QStringLiteral("LF"), colors.whitespace);
}

constexpr int swatchWidth = 14;

struct Entry
{
    const char *word;
    void (*paint)(QPainter &, const QRect &, const Colors &);
    int width = swatchWidth;
};

constexpr std::array coverage{
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "signed"), paintSigned},
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "not signed"), paintNotSigned},
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "after l="), paintAfterLimit},
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "selected"), paintMarked},
};

constexpr std::array changes{
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "removed"), paintRemoved},
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "added"), paintAdded},
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "replaced"), paintReplaced},
};

constexpr std::array comparison{
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "only at the left"), paintRemoved},
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "only at the right"), paintAdded},
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "differs, not signed"), paintReplaced},
};

constexpr std::array whiteSpace{
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "space"), paintSpace, 7},
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "tab"), paintTab, 10},
    Entry{QT_TRANSLATE_NOOP("dkimlens::source::Legend", "line end"), paintLineEnd, 26},
};

std::span<const Entry> entriesOf(Legend::Subject subject)
{
    switch (subject) {
    case Legend::Subject::Coverage:
        return coverage;
    case Legend::Subject::Changes:
        return changes;
    case Legend::Subject::Comparison:
        return comparison;
    case Legend::Subject::WhiteSpace:
        return whiteSpace;
    }
    return {};
}

int widthOf(const Entry &entry)
{
    const QFontMetrics metrics(widgets::fontOf(widgets::TextRole::Small));
    return scaled(entry.width) + scaled(5) + metrics.horizontalAdvance(Legend::tr(entry.word)) + scaled(10);
}

} // namespace

Legend::Legend(Subject subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : entriesOf(m_subject))
        width += widthOf(entry);
    return {width, scaled(length::row)};
}

void Legend::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = widgets::colorsOf(palette());
    QPainter painter(this);
    int left = 0;
    for (const Entry &entry : entriesOf(m_subject)) {
        const QRect swatch(left, (height() - scaled(12)) / 2, scaled(entry.width), scaled(12));
        painter.save();
        entry.paint(painter, swatch, colors);
        painter.restore();
        painter.setFont(widgets::fontOf(widgets::TextRole::Small));
        painter.setPen(colors.text2);
        painter.drawText(QRect(swatch.right() + 1 + scaled(5), 0, width(), height()),
                         Qt::AlignVCenter | Qt::AlignLeft, tr(entry.word));
        left += widthOf(entry);
    }
}

} // namespace dkimlens::source
