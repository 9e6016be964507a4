// SPDX-License-Identifier: Apache-2.0
// The lines around a change that somebody made on the way: as they were received, and as they were signed.

#pragma once

#include "core/engine/diagnose/repair.h"
#include "ui/source/remarks.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::source {

struct RepairRow
{
    enum class Kind : std::uint8_t {
        Received,
        Signed, // another line than was received
        More, // lines or places that are left out, in `note`
    };

    Kind kind{};
    ByteRange range; // of Received, in the message
    std::string text; // of Signed
    std::vector<Mark> marks; // Added: in the message. Removed: in `text`
    QString note;
};

// A dozen rows at most, however much was changed: the first and the last lines, and how many stand between.
std::vector<RepairRow> repairRows(const diagnose::Repairs &repairs, std::string_view message);

} // namespace dkimlens::source
