// SPDX-License-Identifier: Apache-2.0
// What a person chose on a page, as the bytes that it stands for: what pages tell and Source shows.

#pragma once

#include "core/engine/base/byte_range.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace dkimlens::pages {

struct SourceChoice
{
    std::vector<ByteRange> ranges; // in the message, sorted; an empty range is a place between two bytes
    QString title; // "Tag l= selected", for the status bar
    QString what; // "l= selected: 5 header bytes and its limit in the body", for the Source dock
};

} // namespace dkimlens::pages

Q_DECLARE_METATYPE(dkimlens::pages::SourceChoice)
