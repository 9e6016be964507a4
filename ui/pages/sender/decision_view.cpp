// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sender/decision_view.h"

#include "ui/pages/sender/decision_layout.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace dkimlens::pages {
namespace {

using text::DmarcBox;
using text::Status;
using widgets::Colors;
using widgets::fontOf;
using widgets::scaled;
using widgets::TextRole;

constexpr int statusSize = 14; // of the design

struct BoxColors
{
    QColor Colors::*fill;
    QColor Colors::*outline;
};

BoxColors colorsFor(Status status)
{
    switch (status) {
    case Status::Pass:
        return {&Colors::passTint, &Colors::pass};
    case Status::Fail:
        return {&Colors::failTint, &Colors::fail};
    case Status::Warning:
        return {&Colors::warnTint, &Colors::warn};
    case Status::Info:
        return {&Colors::infoTint, &Colors::info};
    case Status::None:
    case Status::NotRun:
    case Status::Running:
    case Status::Guarded:
        break;
    }
    return {&Colors::neutralTint, &Colors::neutral};
}

constexpr BoxColors plain{&Colors::base, &Colors::border}; // of what only leads to the result

class DecisionPainter
{
public:
    DecisionPainter(QPainter &painter, const Colors &colors)
        : m_painter(painter)
        , m_colors(colors)
    {
    }

    void paintBox(const DmarcBox &box, const QRectF &rect, const BoxColors &look) const
    {
        m_painter.setPen(m_colors.*look.outline);
        m_painter.setBrush(m_colors.*look.fill);
        m_painter.drawRect(QRectF(rect.toRect()).adjusted(0.5, 0.5, -0.5, -0.5));
        const double size = scaled(statusSize);
        const QRectF square(rect.left() + scaled(9), rect.top() + boxPadding() + scaled(2), size, size);
        widgets::statusIcon(box.status).paint(&m_painter, square.toRect());
        paintText(box, rect.adjusted(boxTextLeft(), boxPadding(), -boxPadding(), -boxPadding()));
    }

    void paintLines(const DecisionLayout &layout) const
    {
        m_painter.setPen(QPen(m_colors.text2, 1.5));
        for (const QPolygonF &line : layout.lines)
            m_painter.drawPolyline(line);
        for (const QPolygonF &arrow : layout.arrows) {
            m_painter.drawPolyline(arrow);
            paintHead(arrow.first(), arrow.last());
        }
    }

    void paintWord(QPointF middle, const QString &word) const
    {
        const QSizeF size(scaled(26), scaled(18));
        const QRectF rect(middle - QPointF(size.width() / 2, size.height() / 2), size);
        m_painter.setFont(fontOf(TextRole::Small));
        m_painter.setPen(m_colors.text2);
        m_painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, word);
    }

private:
    void paintText(const DmarcBox &box, const QRectF &rect) const
    {
        QFont bold = fontOf(TextRole::Body);
        bold.setWeight(QFont::DemiBold);
        const int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
        QRectF taken;
        m_painter.setPen(m_colors.text);
        m_painter.setFont(bold);
        m_painter.drawText(rect, flags, breakable(box.title), &taken);
        m_painter.setFont(fontOf(TextRole::Body));
        m_painter.drawText(rect.adjusted(0, taken.height(), 0, 0), flags, breakable(box.detail));
    }

    // To the right, or downwards.
    void paintHead(QPointF from, QPointF tip) const
    {
        const double length = scaled(7);
        const double half = scaled(4);
        const bool isDown = tip.y() > from.y();
        const QPointF back = isDown ? QPointF(0, -length) : QPointF(-length, 0);
        const QPointF side = isDown ? QPointF(half, 0) : QPointF(0, half);
        const std::array points{tip, tip + back + side, tip + back - side};
        m_painter.save();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colors.text2);
        m_painter.drawPolygon(points.data(), static_cast<int>(points.size()));
        m_painter.restore();
    }

    QPainter &m_painter;
    const Colors &m_colors;
};

} // namespace

DecisionView::DecisionView(QWidget *parent)
    : QWidget(parent)
    , m_animation(new widgets::RingAnimation(this))
{
    setObjectName(QStringLiteral("dmarcDecision"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DecisionView::show(const analysis::Analysis &analysis, const analysis::SenderChecks &checks)
{
    const text::DecisionText text = text::decisionText(analysis, checks);
    if (text == m_text)
        return;
    m_text = text;
    const QString spoken = text::spoken(text);
    setAccessibleName(tr("How DMARC decides. %1").arg(spoken));
    m_animation->setRunning(text.dkim.status == Status::Running);
    refit();
    update();
}

QSize DecisionView::sizeHint() const
{
    const int width = decisionWidth(m_text);
    return {width, static_cast<int>(layOut(m_text, width).height)};
}

void DecisionView::refit()
{
    setFixedHeight(static_cast<int>(layOut(m_text, width()).height));
}

void DecisionView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        refit();
    QWidget::changeEvent(event);
}

void DecisionView::resizeEvent(QResizeEvent *event)
{
    refit();
    QWidget::resizeEvent(event);
}

void DecisionView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const DecisionLayout layout = layOut(m_text, width());
    const DecisionPainter parts(painter, widgets::colorsOf(palette()));
    parts.paintLines(layout);
    parts.paintWord(layout.word, tr("or"));
    parts.paintBox(m_text.spf, layout.boxes[DecisionLayout::Spf], plain);
    parts.paintBox(m_text.dkim, layout.boxes[DecisionLayout::Dkim], plain);
    parts.paintBox(m_text.result, layout.boxes[DecisionLayout::Result], colorsFor(m_text.result.status));
    parts.paintBox(m_text.policy, layout.boxes[DecisionLayout::Policy], colorsFor(m_text.policy.status));
}

} // namespace dkimlens::pages
