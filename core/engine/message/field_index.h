// SPDX-License-Identifier: Apache-2.0
// The header fields by name, so that picking the fields of many signatures stays linear.

#pragma once

#include "core/engine/message/message.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dkimlens::message {

class FieldIndex
{
public:
    explicit FieldIndex(const Message &message);

    // Indexes into Message::fields(), top to bottom. `name` in lower case.
    const std::vector<std::size_t> &named(const std::string &name) const;

private:
    std::unordered_map<std::string, std::vector<std::size_t>> m_byName;
};

} // namespace dkimlens::message
