// SPDX-License-Identifier: Apache-2.0
// Octets to be shown and what keeps them alive: a message's own, or some that a step made. Cheap to copy.

#pragma once

#include "core/engine/message/message.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace dkimlens::source {

class SharedBytes
{
public:
    SharedBytes() = default;

    SharedBytes(const message::Message &message) // here, a message is its octets
        : SharedBytes(message, {0, message.bytes().size()})
    {
    }

    // So much of a message, counted from its own beginning.
    SharedBytes(const message::Message &message, ByteRange part)
        : m_owner(std::make_shared<const message::Message>(message))
        , m_bytes(message.text(part))
    {
    }

    explicit SharedBytes(std::string bytes)
    {
        auto owner = std::make_shared<const std::string>(std::move(bytes));
        m_bytes = *owner;
        m_owner = std::move(owner);
    }

    // `owner` keeps `bytes` alive.
    SharedBytes(std::shared_ptr<const void> owner, std::string_view bytes)
        : m_owner(std::move(owner))
        , m_bytes(bytes)
    {
    }

    std::string_view bytes() const { return m_bytes; }
    ByteRange whole() const { return {0, m_bytes.size()}; }
    std::string_view text(ByteRange range) const { return m_bytes.substr(range.begin, range.size()); }
    Slice slice(ByteRange range) const { return Slice(text(range), range.begin); }

private:
    std::shared_ptr<const void> m_owner;
    std::string_view m_bytes;
};

} // namespace dkimlens::source
