// SPDX-License-Identifier: Apache-2.0
// Key records read before, for callers that verify many messages: most are signed with few keys, and to read
// one takes nearly as long as to verify with it. Changes no result. One object a thread.

#pragma once

#include "core/engine/dkim/key_record.h"

#include <string>
#include <unordered_map>

namespace dkimlens::dkim {

class KeyMemory
{
public:
    static constexpr std::size_t maxRecords = 1000; // all are forgotten when there are more

    // As parseKeyRecord(). The reference holds until the next call.
    const KeyRecord &read(const std::string &text);

private:
    std::unordered_map<std::string, KeyRecord> m_records;
};

} // namespace dkimlens::dkim
