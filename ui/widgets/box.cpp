// SPDX-License-Identifier: Apache-2.0
// Layout and outline of a titled box.

#include "ui/widgets/box.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace dkimlens::widgets {

Box::Box(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_header(new QWidget)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_remark(new QLabel)
    , m_content(new QVBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setTitle(title);

    m_header->setObjectName(QStringLiteral("boxHeader"));
    m_header->setAutoFillBackground(true);
    m_header->setBackgroundRole(QPalette::Window);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(scaled(length::boxGap), 0, scaled(length::boxGap), 0);
    row->addWidget(m_title);
    row->addWidget(m_subtitle);
    m_subtitle->hide();
    row->addStretch();
    row->addWidget(m_remark);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1); // where the line below the header is painted
    layout->addWidget(m_header);
    layout->addLayout(m_content);
    m_content->setSpacing(0);
    applyFonts();
}

void Box::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Box::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Box::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void Box::setHeaderWidget(QWidget *widget)
{
    m_remark->hide();
    addHeaderWidget(widget);
}

void Box::addHeaderWidget(QWidget *widget)
{
    m_header->layout()->addWidget(widget);
}

void Box::applyFonts()
{
    m_header->setFixedHeight(scaled(length::boxTitle));
    QFont title = fontOf(TextRole::Body);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    m_remark->setFont(fontOf(TextRole::Small));
    QPalette muted = m_remark->palette();
    muted.setColor(QPalette::WindowText, colorsOf(palette()).text2);
    m_remark->setPalette(muted);
    m_subtitle->setFont(fontOf(TextRole::Body));
    m_subtitle->setPalette(muted);
}

void Box::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyFonts();
    QFrame::changeEvent(event);
}

void Box::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const QRect header = m_header->geometry();
    QPainter(this).fillRect(header.left(), header.bottom() + 1, header.width(), 1,
                            colorsOf(palette()).border);
}

} // namespace dkimlens::widgets
