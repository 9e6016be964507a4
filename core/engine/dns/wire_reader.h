// SPDX-License-Identifier: Apache-2.0
// Cuts a DNS message into its parts, from the front to the back (RFC 1035, 4).

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dkimlens::dns {

// Where the message ends too early, or a name is broken, reading has failed once and for all: from there on
// it gives zeros and nothing. So whoever reads needs to look only at the end.
class WireReader
{
public:
    WireReader() = default;

    explicit WireReader(std::string_view message)
        : m_message(message)
    {
    }

    std::uint8_t octet() { return static_cast<std::uint8_t>(number(1)); }
    std::uint16_t number16() { return static_cast<std::uint16_t>(number(2)); }
    std::uint32_t number32() { return number(4); }
    std::string_view octets(std::size_t count);
    std::string name(); // as readName() gives it

    // The next `count` octets, to be read apart; names in them may point to what stands before.
    WireReader part(std::size_t count);

    bool isAtEnd() const { return m_position == m_message.size(); }
    bool hasFailed() const { return m_hasFailed; }

private:
    std::uint32_t number(std::size_t size);
    void fail();

    std::string_view m_message; // from its beginning to the end of this part
    std::size_t m_position = 0;
    bool m_hasFailed = false;
};

} // namespace dkimlens::dns
