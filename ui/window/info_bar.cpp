// SPDX-License-Identifier: Apache-2.0
#include "ui/window/info_bar.h"

#include "ui/pages/text_label.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/status_icon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace dkimlens::window {
namespace {

using widgets::scaled;

constexpr int mostShown = 5; // a bar of a hundred lines would hide what it is about

QToolButton *makeClose()
{
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closeInfoBar"));
    close->setAutoRaise(true);
    close->setIcon(widgets::icon(widgets::Symbol::Close));
    close->setToolTip(InfoBar::tr("Close"));
    close->setAccessibleName(InfoBar::tr("Close this note"));
    return close;
}

} // namespace

InfoBar::InfoBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new pages::TextLabel(widgets::TextRole::Body))
{
    setObjectName(QStringLiteral("infoBar"));
    auto *shape = new widgets::StatusLabel(widgets::length::icon);
    shape->setStatus(text::Status::Warning);
    QToolButton *close = makeClose();
    m_text->setObjectName(QStringLiteral("infoBarText"));
    m_text->setWordWrap(true);
    m_text->makeSelectable();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(8), scaled(8), scaled(8));
    layout->setSpacing(scaled(8));
    layout->addWidget(shape, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &InfoBar::clear);
    hide();
}

void InfoBar::add(const QString &problem)
{
    m_problems.append(problem);
    QStringList shown = m_problems.mid(0, mostShown);
    if (m_problems.size() > mostShown)
        shown.append(tr("… and %1 more").arg(m_problems.size() - mostShown));
    m_text->setText(shown.join(QLatin1Char('\n')));
    setAccessibleName(m_problems.join(QStringLiteral(". ")));
    show();
}

void InfoBar::clear()
{
    m_problems.clear();
    hide();
}

void InfoBar::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.warnTint);
    painter.fillRect(QRect(0, 0, scaled(widgets::length::bannerBar), height()), colors.warnFill);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace dkimlens::window
