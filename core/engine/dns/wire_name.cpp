// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dns/wire_name.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dns/name.h"

#include <cstdint>

namespace dkimlens::dns {

namespace {

constexpr std::size_t maxOctets = 255; // RFC 1035, 2.3.4: with lengths, and the root's

// Each pointer that is of use comes after a label, and a name has no more of them than this. Chains of
// pointers that say nothing would make reading slow.
constexpr int maxPointers = 127;

constexpr std::uint8_t pointerBits = 0xc0;

constexpr std::uint8_t octetOf(char c)
{
    return static_cast<std::uint8_t>(c);
}

bool needsBackslash(char c)
{
    return std::string_view("\"$().;@\\").find(c) != std::string_view::npos;
}

void appendEscaped(std::string &text, char c)
{
    const std::uint8_t octet = octetOf(c);
    if (c > ' ' && c < '\x7f') {
        if (needsBackslash(c))
            text += '\\';
        text += toLower(c);
        return;
    }
    text += '\\';
    for (const int unit : {100, 10, 1})
        text += static_cast<char>('0' + octet / unit % 10);
}

class NameReader
{
public:
    NameReader(std::string_view message, std::size_t begin)
        : m_message(message)
        , m_begin(begin)
        , m_partBegin(begin)
        , m_position(begin)
    {
    }

    std::optional<WireName> read()
    {
        while (m_position < m_message.size()) {
            const std::uint8_t length = octetOf(m_message[m_position]);
            if (length == 0)
                return whole();
            if (!(length < pointerBits ? takeLabel(length) : followPointer()))
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    bool takeLabel(std::size_t length)
    {
        m_octets += length + 1;
        if (length > maxLabelLength || m_octets > maxOctets || m_message.size() - m_position <= length)
            return false;
        if (!m_text.empty())
            m_text += '.';
        for (const char c : m_message.substr(m_position + 1, length))
            appendEscaped(m_text, c);
        m_position += length + 1;
        return true;
    }

    // RFC 1035, 4.1.4: to a prior occurrence, so that there is an end.
    bool followPointer()
    {
        if (m_message.size() - m_position < 2 || ++m_pointers > maxPointers)
            return false;
        const std::size_t high = octetOf(m_message[m_position]) - pointerBits;
        const std::size_t target = high << 8 | octetOf(m_message[m_position + 1]);
        if (target >= m_partBegin)
            return false;
        if (m_pointers == 1)
            m_size = m_position + 2 - m_begin;
        m_partBegin = target;
        m_position = target;
        return true;
    }

    WireName whole()
    {
        const std::size_t size = m_pointers > 0 ? m_size : m_position + 1 - m_begin;
        return {m_text.empty() ? "." : std::move(m_text), size};
    }

    std::string_view m_message;
    std::size_t m_begin;
    std::size_t m_partBegin; // of the labels that no pointer divides
    std::size_t m_position;
    std::size_t m_octets = 1; // of the whole name: the root's
    std::size_t m_size = 0;
    int m_pointers = 0;
    std::string m_text;
};

// The octet of "\.", "\046" or "."; `text` goes on behind it.
std::optional<char> takeOctet(std::string_view &text)
{
    const bool isEscape = text.starts_with('\\');
    const std::string_view escaped = text.substr(isEscape ? 1 : 0);
    if (escaped.empty())
        return std::nullopt;
    if (!isEscape || !isDigit(escaped.front())) {
        text = escaped.substr(1);
        return escaped.front();
    }
    const std::string_view digits = escaped.substr(0, 3);
    if (digits.size() < 3 || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    const int value = (digits[0] - '0') * 100 + (digits[1] - '0') * 10 + (digits[2] - '0');
    text = escaped.substr(3);
    return value > 0xff ? std::nullopt : std::optional(static_cast<char>(value));
}

// Up to the next dot that is not escaped, which goes too.
std::optional<std::string> takeLabel(std::string_view &text)
{
    std::string label;
    while (!text.empty() && text.front() != '.') {
        const std::optional<char> octet = takeOctet(text);
        if (!octet)
            return std::nullopt;
        label += *octet;
    }
    text = text.substr(text.empty() ? 0 : 1);
    return label.empty() || label.size() > maxLabelLength ? std::nullopt : std::optional(std::move(label));
}

} // namespace

std::optional<WireName> readName(std::string_view message, std::size_t begin)
{
    return NameReader(message, begin).read();
}

std::optional<std::string> encodeName(std::string_view text)
{
    std::string octets;
    if (text == ".")
        text = {};
    else if (text.empty())
        return std::nullopt;
    while (!text.empty()) {
        const std::optional<std::string> label = takeLabel(text);
        if (!label)
            return std::nullopt;
        octets += static_cast<char>(label->size());
        octets += *label;
    }
    octets += '\0';
    return octets.size() > maxOctets ? std::nullopt : std::optional(std::move(octets));
}

} // namespace dkimlens::dns
