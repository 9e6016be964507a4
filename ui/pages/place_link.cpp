// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/place_link.h"

namespace dkimlens::pages {

PlaceLink::PlaceLink(const QString &name, models::Place::Kind kind, QWidget *parent)
    : LinkLabel(parent)
{
    setObjectName(QStringLiteral("placeLink"));
    setLink(name);
    setAccessibleName(tr("Go to the page %1").arg(name));
    setToolTip(accessibleName());
    connect(this, &LinkLabel::opened, this, [this, kind] { emit placeRequested({kind, 0}); });
}

} // namespace dkimlens::pages
