// SPDX-License-Identifier: Apache-2.0
// The mistakes that people make when they publish a key record: each recognised, and mended where that can be
// done.

#pragma once

#include "core/engine/dkim/finding.h"
#include "core/engine/dkim/key_record.h"

#include <optional>
#include <string>
#include <vector>

namespace dkimlens::dkim {

// The mistakes that explain the record's problem; none where nothing known does.
std::vector<Finding> faultsOf(const KeyRecord &record);

// The record as it should be published. Nothing where no mending makes a usable record of it.
std::optional<std::string> repaired(const KeyRecord &record);

} // namespace dkimlens::dkim
