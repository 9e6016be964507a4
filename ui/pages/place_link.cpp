// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/place_link.h"

#include <QKeyEvent>

namespace dkimlens::pages {

PlaceLink::PlaceLink(const QString &name, models::Place::Kind kind, QWidget *parent)
    : TextLabel(widgets::TextRole::Small, Tone::First, parent)
{
    setObjectName(QStringLiteral("placeLink"));
    setTextFormat(Qt::RichText);
    setText(QStringLiteral("<a href=\"page\">%1</a>").arg(name.toHtmlEscaped()));
    setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    setFocusPolicy(Qt::StrongFocus); // the whole is the link: nobody is to go on to it within the label
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

} // namespace dkimlens::pages
