// SPDX-License-Identifier: Apache-2.0
#include "core/engine/moves/move.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace dkimlens::moves {

namespace {

constexpr std::array kinds{
    KindRow{Kind::BodyHidden, "body-hidden", "6376#8.2"},
    KindRow{Kind::PartAdded, "part-added", "6376#8.2"},
    KindRow{Kind::TextAppended, "text-appended", "6376#8.2"},
    KindRow{Kind::FieldOnTop, "field-on-top", "6376#8.15"},
    KindRow{Kind::FieldChanged, "field-changed", "6376#5.4"},
    KindRow{Kind::FieldAdded, "field-added", "6376#5.4"},
    KindRow{Kind::SentToOthers, "sent-to-others", "6376#8.6"},
    KindRow{Kind::SentAgain, "sent-again", "6376#8.6"},
};

} // namespace

const KindRow &rowOf(Kind kind)
{
    const auto *row = std::ranges::find(kinds, kind, &KindRow::kind);
    assert(row != kinds.end());
    return *row;
}

} // namespace dkimlens::moves
