// SPDX-License-Identifier: Apache-2.0
// Painting and exclusiveness of the words.

#include "ui/widgets/segments.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace dkimlens::widgets {

namespace {

enum class End : std::uint8_t { None = 0, First = 1, Last = 2, Only = 3 };

// Rounded where the switch ends, straight where the next word begins.
QPainterPath segmentPath(const QRectF &rect, End end)
{
    const double radius = scaled(length::radius);
    QRectF rounded = rect;
    if (end == End::First)
        rounded.setRight(rect.right() + 2 * radius);
    if (end == End::Last)
        rounded.setLeft(rect.left() - 2 * radius);
    QPainterPath path;
    if (end == End::None)
        path.addRect(rect);
    else
        path.addRoundedRect(rounded, radius, radius);
    QPainterPath window;
    window.addRect(rect);
    return path.intersected(window);
}

class Segment : public QAbstractButton
{
public:
    Segment(const QString &word, End end)
        : m_end(end)
    {
        setText(word);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TextRole::SmallTitle));
        return {metrics.horizontalAdvance(text()) + 2 * scaled(length::unit), scaled(20)};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isChecked() ? colors.accent : colors.edge);
        painter.setBrush(isChecked() ? colors.accent : colors.base);
        painter.drawPath(segmentPath(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_end));
        painter.setFont(fontOf(isChecked() ? TextRole::SmallTitle : TextRole::Small));
        painter.setPen(isChecked() ? colors.onAccent : colors.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setPen(QPen(isChecked() ? colors.onAccent : colors.accent, 1, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect().adjusted(3, 3, -4, -4));
        }
    }

private:
    End m_end;
};

End endOf(qsizetype index, qsizetype count)
{
    const int first = index == 0 ? static_cast<int>(End::First) : 0;
    const int last = index == count - 1 ? static_cast<int>(End::Last) : 0;
    return static_cast<End>(first | last);
}

} // namespace

Segments::Segments(const QStringList &words, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto *segment = new Segment(words[i], endOf(i, words.size()));
        m_group->addButton(segment, static_cast<int>(i));
        layout->addWidget(segment);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

} // namespace dkimlens::widgets
