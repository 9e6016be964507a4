// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/columns.h"

#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QWidget>

namespace dkimlens::pages {
namespace {

using widgets::scaled;

QBoxLayout *makeColumn(QBoxLayout *columns, int stretch)
{
    auto *outer = new QVBoxLayout;
    auto *boxes = new QVBoxLayout;
    boxes->setSpacing(scaled(widgets::length::boxGap));
    outer->addLayout(boxes);
    outer->addStretch();
    columns->addLayout(outer, stretch);
    return boxes;
}

} // namespace

Columns::Columns(int leftStretch, int rightStretch, int narrow)
    : m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_left(makeColumn(m_columns, leftStretch))
    , m_right(makeColumn(m_columns, rightStretch))
    , m_below(new QVBoxLayout)
    , m_narrow(narrow)
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    m_columns->setSpacing(scaled(widgets::length::boxGap));
    m_below->setSpacing(scaled(widgets::length::boxGap));
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(12));
    all->setSpacing(scaled(widgets::length::boxGap));
    all->addLayout(m_columns);
    all->addLayout(m_below);
    all->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
}

void Columns::addLeft(QWidget *box)
{
    m_left->addWidget(box);
}

void Columns::addRight(QWidget *box)
{
    m_right->addWidget(box);
}

void Columns::addBelow(QWidget *box)
{
    m_below->addWidget(box);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(width() < scaled(m_narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

} // namespace dkimlens::pages
