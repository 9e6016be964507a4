// SPDX-License-Identifier: Apache-2.0
#include "core/engine/message/field_index.h"

#include "core/engine/base/ascii.h"

namespace dkimlens::message {

FieldIndex::FieldIndex(const Message &message)
{
    const std::vector<HeaderField> &fields = message.fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].isField())
            m_byName[toLower(message.text(fields[i].name))].push_back(i);
    }
}

const std::vector<std::size_t> &FieldIndex::named(const std::string &name) const
{
    static const std::vector<std::size_t> none;
    const auto it = m_byName.find(name);
    return it == m_byName.end() ? none : it->second;
}

} // namespace dkimlens::message
