// SPDX-License-Identifier: Apache-2.0
#include "ui/source/side_by_side.h"

#include "ui/widgets/box.h"
#include "ui/widgets/metrics.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace dkimlens::source {

using widgets::scaled;
namespace length = widgets::length;

namespace {

constexpr int boxGap = 8;

void addView(widgets::Box *box, ByteView *view)
{
    view->setSpacing(Spacing::Step);
    box->content()->setContentsMargins(0, scaled(length::halfUnit), 0, 0);
    box->content()->addWidget(view);
}

} // namespace

SideBySide::SideBySide(QWidget *parent)
    : QSplitter(parent)
    , m_firstBox(new widgets::Box({}))
    , m_secondBox(new widgets::Box({}))
    , m_first(new ByteView)
    , m_second(new ByteView)
{
    addView(m_firstBox, m_first);
    addView(m_secondBox, m_second);
    for (widgets::Box *box : {m_firstBox, m_secondBox}) {
        addWidget(box);
        setStretchFactor(indexOf(box), 1);
    }
    setChildrenCollapsible(false);
    setHandleWidth(scaled(boxGap));
    tie(m_first->verticalScrollBar(), m_second->verticalScrollBar());
    tie(m_first->horizontalScrollBar(), m_second->horizontalScrollBar());
    for (const ByteView *view : {m_first, m_second}) {
        connect(view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &SideBySide::evenOut);
        connect(view, &ByteView::lineEndsChosen, this, [this](LineEnds lineEnds) {
            setLineEnds(lineEnds);
            emit lineEndsChosen(lineEnds);
        });
    }
}

// The ranges differ where one view is higher: what one cannot follow does not hold the other back.
void SideBySide::tie(QScrollBar *one, QScrollBar *other)
{
    const auto follow = [this](QScrollBar *bar, int value) {
        if (std::exchange(m_isTying, true))
            return;
        bar->setValue(value);
        m_isTying = false;
    };
    connect(one, &QScrollBar::valueChanged, this, [=](int value) { follow(other, value); });
    connect(other, &QScrollBar::valueChanged, this, [=](int value) { follow(one, value); });
}

// A bar below one view alone would leave it fewer rows than the other has.
void SideBySide::evenOut()
{
    const bool isNeeded = m_first->horizontalScrollBar()->maximum() > 0
        || (m_isSecondShown && m_second->horizontalScrollBar()->maximum() > 0);
    const bool areBeside = orientation() == Qt::Horizontal;
    for (ByteView *view : {m_first, m_second})
        view->setHorizontalScrollBarPolicy(isNeeded && areBeside ? Qt::ScrollBarAlwaysOn
                                                                 : Qt::ScrollBarAsNeeded);
}

void SideBySide::setSecondShown(bool isShown)
{
    m_isSecondShown = isShown;
    m_secondBox->setVisible(isShown);
    arrange();
}

void SideBySide::setMode(ByteView::Mode mode)
{
    m_first->setMode(mode);
    m_second->setMode(mode);
    arrange();
}

void SideBySide::setLineEnds(ByteView::LineEnds lineEnds)
{
    m_first->setLineEnds(lineEnds);
    m_second->setLineEnds(lineEnds);
}

void SideBySide::setPlaceholder(const QString &text)
{
    m_first->setPlaceholder(text);
    m_second->setPlaceholder(text);
}

void SideBySide::arrange()
{
    const bool isGrid = m_first->mode() == ByteView::Mode::Hex && m_isSecondShown;
    const int needed = isGrid ? 2 * m_first->sizeHint().width() + scaled(boxGap) : scaled(usualWidth);
    const Qt::Orientation wanted = width() < needed ? Qt::Vertical : Qt::Horizontal;
    if (wanted == orientation())
        return;
    setOrientation(wanted);
    evenOut();
    const int half = (wanted == Qt::Horizontal ? width() : height()) / 2;
    setSizes({half, half});
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

} // namespace dkimlens::source
