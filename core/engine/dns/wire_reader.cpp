// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dns/wire_reader.h"

#include "core/engine/dns/wire_name.h"

#include <utility>

namespace dkimlens::dns {

std::string_view WireReader::octets(std::size_t count)
{
    if (m_message.size() - m_position < count) {
        fail();
        return {};
    }
    const std::string_view taken = m_message.substr(m_position, count);
    m_position += count;
    return taken;
}

std::string WireReader::name()
{
    std::optional<WireName> name = readName(m_message, m_position);
    if (!name) {
        fail();
        return {};
    }
    m_position += name->size;
    return std::move(name->text);
}

WireReader WireReader::part(std::size_t count)
{
    WireReader part = *this;
    octets(count);
    if (m_hasFailed)
        part.fail();
    else
        part.m_message = m_message.substr(0, m_position);
    return part;
}

std::uint32_t WireReader::number(std::size_t size)
{
    std::uint32_t value = 0;
    for (const char octet : octets(size))
        value = value << 8 | static_cast<std::uint8_t>(octet);
    return value;
}

void WireReader::fail()
{
    m_hasFailed = true;
    m_position = m_message.size();
}

} // namespace dkimlens::dns
