// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/arc/chain_view.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/status_icon.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace dkimlens::pages {
namespace {

using text::ChainBox;
using text::ChainLine;
using text::Status;

bool isRunning(const ChainBox &box)
{
    return std::ranges::find(box.lines, Status::Running, &ChainLine::status) != box.lines.end();
}

std::size_t mostLines(const std::vector<ChainBox> &boxes)
{
    std::size_t most = 0;
    for (const ChainBox &box : boxes)
        most = std::max(most, box.lines.size());
    return most;
}

// All of a box, as it is read aloud and as its tool tip has it.
QStringList textOf(const ChainBox &box)
{
    QStringList lines{box.title, box.subtitle};
    for (const ChainLine &line : box.lines)
        lines.append(QStringLiteral("%1: %2, %3").arg(text::wordOf(line.status), line.text, line.second));
    return lines;
}

} // namespace

ChainView::ChainView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_rings(new widgets::RingAnimation(viewport()))
{
    setObjectName(QStringLiteral("arcChain"));
    setAccessibleName(tr("ARC chain"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

void ChainView::show(text::ChainDrawing drawing)
{
    m_drawing = std::move(drawing);
    if (m_chosen && *m_chosen >= setCount())
        m_chosen.reset();
    m_rings->setRunning(std::ranges::any_of(m_drawing.boxes, isRunning));
    lay();
    describe();
}

void ChainView::choose(std::size_t set)
{
    if (set >= setCount())
        return;
    preselect(set);
    emit setChosen(set);
}

void ChainView::preselect(std::size_t set)
{
    if (set >= setCount())
        return;
    m_chosen = set;
    reveal();
    describe();
    viewport()->update();
}

std::size_t ChainView::setCount() const
{
    return m_drawing.boxes.size() < 2 ? 0 : m_drawing.boxes.size() - 2; // without the author and this check
}

void ChainView::lay()
{
    m_layout = chainLayout(m_drawing.boxes.size(), mostLines(m_drawing.boxes), viewport()->width(),
                           layoutDirection());
    const int hidden = std::max(0, m_layout.size.width() - viewport()->width());
    horizontalScrollBar()->setRange(0, hidden);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(widgets::scaled(40));
    updateGeometry();
    viewport()->update();
}

int ChainView::offset() const
{
    const QScrollBar *bar = horizontalScrollBar();
    return isRightToLeft() ? bar->maximum() - bar->value() : bar->value();
}

// The chosen box with the arrow on each side of it, and the end of the drawing where it is the next to it.
void ChainView::reveal()
{
    if (!m_chosen)
        return;
    QRect wanted = m_layout.arrows[*m_chosen] | m_layout.arrows[*m_chosen + 1];
    if (*m_chosen == 0)
        wanted |= m_layout.boxes.front();
    if (*m_chosen + 1 == setCount())
        wanted |= m_layout.boxes.back();
    const int first = std::max(0, wanted.left());
    const int shown = std::clamp(offset(), std::min(first, wanted.right() + 1 - viewport()->width()), first);
    QScrollBar *bar = horizontalScrollBar();
    bar->setValue(isRightToLeft() ? bar->maximum() - shown : shown);
}

void ChainView::describe()
{
    QStringList sentences{m_drawing.sentence};
    if (m_chosen)
        sentences.append(textOf(m_drawing.boxes[*m_chosen + 1]).join(QStringLiteral(", ")));
    setAccessibleDescription(sentences.join(QLatin1Char('\n')));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

std::optional<std::size_t> ChainView::boxAt(const QPoint &place) const
{
    const QPoint in = place + QPoint(offset(), 0);
    const auto box =
        std::ranges::find_if(m_layout.boxes, [&](const QRect &rect) { return rect.contains(in); });
    return box == m_layout.boxes.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(box - m_layout.boxes.begin()));
}

std::optional<std::size_t> ChainView::setAt(const QPoint &place) const
{
    const std::optional<std::size_t> box = boxAt(place);
    return box && *box > 0 && *box <= setCount() ? std::optional(*box - 1) : std::nullopt;
}

QString ChainView::toolTipAt(const QPoint &place) const
{
    if (const std::optional<std::size_t> box = boxAt(place))
        return textOf(m_drawing.boxes[*box]).join(QLatin1Char('\n'));
    const QPoint in = place + QPoint(offset(), 0);
    for (std::size_t i = 0; i < m_layout.arrows.size(); ++i) {
        if (m_layout.arrows[i].contains(in))
            return text::sentence(m_drawing.changes[i]);
    }
    return {};
}

BoxState ChainView::boxState(std::size_t box) const
{
    if (m_chosen && box == *m_chosen + 1)
        return hasFocus() ? BoxState::Focused : BoxState::Chosen;
    return m_drawing.broken && box == *m_drawing.broken + 1 ? BoxState::Broken : BoxState::Usual;
}

ArrowState ChainView::arrowState(std::size_t arrow) const
{
    if (m_drawing.broken && arrow == *m_drawing.broken)
        return ArrowState::Broken;
    if (m_drawing.broken && arrow > *m_drawing.broken && arrow < setCount())
        return ArrowState::Unknown; // between sets that depend on a broken one
    switch (m_drawing.changes[arrow]) {
    case arc::Change::Unchanged:
        return ArrowState::Unchanged;
    case arc::Change::Changed:
        return ArrowState::Changed;
    case arc::Change::Unknown:
        return ArrowState::Unknown;
    }
    return ArrowState::Unknown;
}

QSize ChainView::sizeHint() const
{
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {widgets::scaled(400), m_layout.size.height() + bar};
}

QSize ChainView::minimumSizeHint() const
{
    return {widgets::scaled(200), sizeHint().height()};
}

void ChainView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.translate(-offset(), 0);
    const QRect visible = event->rect().translated(offset(), 0);
    for (std::size_t i = 0; i < m_layout.boxes.size(); ++i) {
        if (m_layout.boxes[i].intersects(visible))
            paintChainBox(painter, m_layout.boxes[i], m_drawing.boxes[i], boxState(i), palette());
    }
    for (std::size_t i = 0; i < m_layout.arrows.size(); ++i) {
        if (m_layout.arrows[i].intersects(visible))
            paintChainArrow(painter, m_layout.arrows[i], arrowState(i), layoutDirection(), palette());
    }
}

void ChainView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    lay();
}

void ChainView::mousePressEvent(QMouseEvent *event)
{
    if (const auto set = setAt(event->position().toPoint()))
        choose(*set);
}

void ChainView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto set = setAt(event->position().toPoint()))
        emit setOpened(*set);
}

// Left and right as the drawing is read.
std::optional<std::size_t> ChainView::targetOf(int key) const
{
    if (setCount() == 0)
        return std::nullopt;
    const std::size_t last = setCount() - 1;
    const std::size_t here = m_chosen.value_or(0);
    const bool isMirrored = isRightToLeft();
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        if ((key == Qt::Key_Right) == isMirrored)
            return here > 0 ? here - 1 : 0;
        return std::min(here + 1, last);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

void ChainView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const std::optional<std::size_t> target = targetOf(event->key()))
        choose(*target);
    else if (isEnter && m_chosen)
        emit setOpened(*m_chosen);
    else
        event->ignore(); // the page scrolls
}

void ChainView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ChainView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ChainView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange)
        lay();
}

bool ChainView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event); // NOLINT: of that type
    const QString tip = toolTipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")),
                           this);
    return true;
}

} // namespace dkimlens::pages
