// SPDX-License-Identifier: Apache-2.0
// The two texts of a change as they are shown: their octets, their rows beside each other, and the way from
// one to the other.

#pragma once

#include "core/engine/trace/change_index.h"
#include "ui/source/byte_view.h"

#include <memory>
#include <optional>

namespace dkimlens::source {

struct ChangeText
{
    message::Message message; // what the index reads
    std::shared_ptr<const trace::ChangeIndex> index;
    PreparedText input;
    std::optional<PreparedText> output; // where a step is meant to change something
};

// Reads the whole change: not for the UI thread where it is large.
ChangeText prepareChange(const message::Message &message, const trace::Change &change);

} // namespace dkimlens::source
