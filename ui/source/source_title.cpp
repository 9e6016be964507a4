// SPDX-License-Identifier: Apache-2.0
// Layout and fonts of the title line.

#include "ui/source/source_title.h"

#include "ui/source/legend.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segments.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace dkimlens::source {

using widgets::scaled;
using widgets::TextRole;
namespace length = widgets::length;

namespace {

constexpr int titleIcon = 14;

QToolButton *titleButton(widgets::Symbol symbol, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(widgets::icon(symbol));
    button->setIconSize({scaled(titleIcon), scaled(titleIcon)});
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(scaled(20), scaled(20));
    return button;
}

} // namespace

SourceTitle::SourceTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_name(new QLabel(tr("Source")))
    , m_selected(new QLabel)
    , m_legend(new Legend(Legend::Subject::Coverage))
    , m_mode(new widgets::Segments({tr("Text"), tr("Hex")}))
{
    setAutoFillBackground(true);
    m_selected->setObjectName(QStringLiteral("selected"));
    m_selected->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_selected->setTextFormat(Qt::PlainText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(length::unit), 0, scaled(length::halfUnit), 1);
    layout->setSpacing(scaled(length::unit));
    layout->addWidget(m_name);
    layout->addWidget(m_selected, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_mode);
    layout->addWidget(makeButtons(dock));
    connect(m_mode, &widgets::Segments::chosen, this, [this](int index) { emit hexChosen(index == 1); });
    applyFonts();
}

QWidget *SourceTitle::makeButtons(QDockWidget *dock)
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QToolButton *floating = titleButton(widgets::Symbol::Float, tr("Float"));
    QToolButton *close = titleButton(widgets::Symbol::Close, tr("Close"));
    layout->addWidget(floating);
    layout->addWidget(close);
    connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
    return buttons;
}

void SourceTitle::setSelected(const QString &what)
{
    m_what = what;
    elide();
}

void SourceTitle::setHex(bool isHex)
{
    m_mode->setCurrent(isHex ? 1 : 0);
}

QSize SourceTitle::minimumSizeHint() const
{
    return {0, scaled(length::row)};
}

void SourceTitle::applyFonts()
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    m_name->setFont(widgets::fontOf(TextRole::SmallTitle));
    m_selected->setFont(widgets::fontOf(TextRole::Small));
    for (QLabel *label : {m_name, m_selected}) {
        QPalette muted = label->palette();
        muted.setColor(QPalette::WindowText, colors.text2);
        label->setPalette(muted);
    }
    elide();
}

void SourceTitle::elide()
{
    const QString elided = m_selected->fontMetrics().elidedText(m_what, Qt::ElideRight, m_selected->width());
    m_selected->setText(elided);
    m_selected->setToolTip(elided == m_what ? QString() : m_what);
    m_selected->setAccessibleName(m_what);
}

void SourceTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyFonts();
}

void SourceTitle::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, widgets::colorsOf(palette()).border);
}

// What is selected matters more than what the colours mean.
void SourceTitle::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForLegend = 640;
    m_legend->setVisible(width() >= scaled(roomForLegend));
    QWidget::resizeEvent(event);
    layout()->activate();
    elide();
}

} // namespace dkimlens::source
