// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/place_link.h"

#include "ui/widgets/colors.h"

#include <QKeyEvent>
#include <QPainter>

namespace dkimlens::pages {
namespace {

constexpr int outline = 2; // of the design, of what has the focus
constexpr int gap = 1; // within it

} // namespace

PlaceLink::PlaceLink(const QString &name, models::Place::Kind kind, QWidget *parent)
    : TextLabel(widgets::TextRole::Small, Tone::First, parent)
{
    setObjectName(QStringLiteral("placeLink"));
    setTextFormat(Qt::RichText);
    setText(QStringLiteral("<a href=\"page\">%1</a>").arg(name.toHtmlEscaped()));
    setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    setFocusPolicy(Qt::StrongFocus); // the whole is the link: nobody is to go on to it within the label
    setMargin(widgets::scaled(outline + gap));
    setAccessibleName(tr("Go to the page %1").arg(name));
    setToolTip(accessibleName());
    connect(this, &QLabel::linkActivated, this, [this, kind] { emit placeRequested({kind, 0}); });
}

void PlaceLink::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        emit linkActivated({});
    else
        TextLabel::keyPressEvent(event);
}

void PlaceLink::paintEvent(QPaintEvent *event)
{
    TextLabel::paintEvent(event);
    if (!hasFocus())
        return;
    const double width = widgets::scaled(outline);
    QPainter painter(this);
    painter.setPen(QPen(widgets::colorsOf(palette()).accent, width));
    painter.drawRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

} // namespace dkimlens::pages
