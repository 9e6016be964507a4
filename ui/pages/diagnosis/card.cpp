// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis/card.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace dkimlens::pages {

using widgets::scaled;

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(1); // where lines are painted
}

void Card::addHeader(QWidget *header)
{
    m_header = header;
    header->setAutoFillBackground(true);
    header->setMinimumHeight(scaled(widgets::length::boxTitle));
    layout()->addWidget(header);
    applyColors();
}

void Card::addPart(QWidget *part)
{
    layout()->addWidget(part);
}

void Card::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    applyColors();
    update();
}

void Card::applyColors()
{
    if (!m_header)
        return;
    const widgets::Colors &colors = widgets::colorsOf(palette());
    QPalette header = m_header->palette();
    header.setColor(QPalette::Window, m_isChosen ? colors.accentTint : colors.window);
    m_header->setPalette(header);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QFrame::changeEvent(event);
}

void Card::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    emit chosen();
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    QPainter painter(this);
    for (int i = 1; i < layout()->count(); ++i) {
        const QRect part = layout()->itemAt(i)->geometry();
        painter.fillRect(0, part.top() - 1, width(), 1, colors.line);
    }
    const int outline = m_isChosen ? 2 : 1;
    for (int i = 0; i < outline; ++i) {
        painter.setPen(m_isChosen ? colors.accent : colors.border);
        painter.drawRect(rect().adjusted(i, i, -i - 1, -i - 1));
    }
}

} // namespace dkimlens::pages
