// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/key_memory.h"

namespace dkimlens::dkim {

const KeyRecord &KeyMemory::read(const std::string &text)
{
    const auto known = m_records.find(text);
    if (known != m_records.end())
        return known->second;
    if (m_records.size() == maxRecords)
        m_records.clear();
    return m_records.emplace(text, parseKeyRecord(text)).first->second;
}

} // namespace dkimlens::dkim
