// SPDX-License-Identifier: Apache-2.0
// A link in a box to the page that shows all of what the box is about.

#pragma once

#include "ui/models/place.h"
#include "ui/pages/link_label.h"

namespace dkimlens::pages {

class PlaceLink : public LinkLabel
{
    Q_OBJECT

public:
    // `name`: of the page, as the contents pane has it.
    PlaceLink(const QString &name, models::Place::Kind kind, QWidget *parent = nullptr);

signals:
    void placeRequested(const dkimlens::models::Place &place);
};

} // namespace dkimlens::pages
