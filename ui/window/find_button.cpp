// SPDX-License-Identifier: Apache-2.0
#include "ui/window/find_button.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QPainter>

namespace dkimlens::window {

using widgets::scaled;
using widgets::TextRole;

FindButton::FindButton(QAction *find, QWidget *parent)
    : QAbstractButton(parent)
    , m_find(find)
{
    setObjectName(QStringLiteral("findButton"));
    setText(tr("Find bytes"));
    setAccessibleName(tr("Find bytes in Source"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, m_find, &QAction::trigger);
    connect(m_find, &QAction::changed, this, &FindButton::follow);
    follow();
}

void FindButton::follow()
{
    setEnabled(m_find->isEnabled());
}

QSize FindButton::sizeHint() const
{
    return {scaled(widgets::length::searchBox), scaled(widgets::length::control)};
}

void FindButton::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    painter.setPen(QPen(isFocused ? colors.accent : colors.edge, isFocused ? 2 : 1));
    painter.setBrush(isEnabled() ? colors.base : colors.window);
    const double half = isFocused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), widgets::length::radius,
                            widgets::length::radius);
    const QColor color = isEnabled() ? colors.text3 : colors.edge;
    const int icon = scaled(widgets::length::icon);
    const QRect inside = rect().adjusted(scaled(8), 0, -scaled(8), 0);
    widgets::paintSymbol(painter, QRectF(inside.left(), (height() - icon) / 2.0, icon, icon),
                         widgets::Symbol::Search, color);
    painter.setPen(color);
    painter.setFont(widgets::fontOf(TextRole::Body));
    painter.drawText(inside.adjusted(icon + scaled(8), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(widgets::fontOf(TextRole::SecondLine));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight,
                     m_find->shortcut().toString(QKeySequence::NativeText));
}

} // namespace dkimlens::window
