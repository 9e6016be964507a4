// SPDX-License-Identifier: Apache-2.0
// What a part of a header field means, in words: from the catalog, or plainly that it is not known.

#pragma once

#include "ui/models/field_catalog.h"

#include <QString>

namespace dkimlens::models {

// One part, as people see it.
struct PartText
{
    fields::Part::Kind kind = fields::Part::Kind::Value;
    QString name; // empty: it has none
    QString value;
    QString note;
    int place = 0; // among those without a name, from 1
    bool isLast = false;
};

QString meaningOf(const FieldEntry &entry, const PartText &part);

} // namespace dkimlens::models
