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

std::string changed(const Changes &changes, std::string_view message)
{
    std::string text;
    text.reserve(message.size());
    std::size_t at = 0;
    for (const Change &change : changes) {
        text += message.substr(at, change.where.begin - at);
        text += change.text;
        at = change.where.end;
    }
    text += message.substr(at);
    return text;
}

std::vector<ByteRange> placesOf(const Changes &changes)
{
    std::vector<ByteRange> places;
    std::size_t begin = 0; // in the copy
    std::size_t at = 0; // in the message
    for (const Change &change : changes) {
        begin += change.where.begin - at;
        places.push_back({begin, begin + change.text.size()});
        begin += change.text.size();
        at = change.where.end;
    }
    return places;
}

const KindRow &rowOf(Kind kind)
{
    const auto *row = std::ranges::find(kinds, kind, &KindRow::kind);
    assert(row != kinds.end());
    return *row;
}

} // namespace dkimlens::moves
