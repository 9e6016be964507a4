// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/scroll_column.h"

#include <QEvent>
#include <QVBoxLayout>

namespace dkimlens::pages {

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    auto *page = new QWidget;
    page->setLayout(m_column);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    page->installEventFilter(this);
    m_column->setSizeConstraint(QLayout::SetNoConstraint);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        refit();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    refit();
    QScrollArea::resizeEvent(event);
}

// A scroll area asks for the smallest size at any width, at which a wrapped paragraph has one line.
void ScrollColumn::refit()
{
    const int width = viewport()->width();
    const int height = m_column->hasHeightForWidth() ? m_column->minimumHeightForWidth(width)
                                                     : m_column->minimumSize().height();
    widget()->setMinimumHeight(height);
}

} // namespace dkimlens::pages
