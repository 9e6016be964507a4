// SPDX-License-Identifier: Apache-2.0
// What a verifier and the key's owner should know of a key record, without any signature.

#pragma once

#include "core/engine/dkim/finding.h"
#include "core/engine/dkim/key_record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::dkim {

struct KeyJudgement
{
    KeyRecord record;
    bool usable = false; // whether a verifier may accept a signature made with it
    std::vector<Finding> findings;
    std::optional<std::string> repaired; // the record as it should be published, where it can be mended
};

KeyJudgement judgeKeyRecord(std::string_view text);

// The findings alone, for a record that is read already.
std::vector<Finding> findingsOf(const KeyRecord &record);

} // namespace dkimlens::dkim
