// SPDX-License-Identifier: Apache-2.0
#include "app/cli/json_writer.h"

#include "core/engine/base/ascii.h"

#include <QString>

#include <algorithm>
#include <array>

namespace dkimlens::cli {

namespace {

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void appendEscape(std::string &out, char c)
{
    constexpr std::string_view hex = "0123456789abcdef";
    const auto octet = static_cast<unsigned char>(c);
    switch (c) {
    case '"':
    case '\\':
        out += {'\\', c};
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += {hex[octet >> 4U], hex[octet & 0xfU]};
    }
}

void appendEscaped(std::string &out, std::string_view utf8)
{
    while (!utf8.empty()) {
        const auto plain = static_cast<std::size_t>(std::ranges::find_if(utf8, needsEscape) - utf8.begin());
        out += utf8.substr(0, plain);
        if (plain == utf8.size())
            return;
        appendEscape(out, utf8[plain]);
        utf8.remove_prefix(plain + 1);
    }
}

} // namespace

void JsonWriter::key(std::string_view name)
{
    text(name);
    m_out += ':';
    m_needsComma = false;
}

void JsonWriter::text(std::string_view octets)
{
    separate();
    m_out += '"';
    if (std::ranges::all_of(octets, isAscii))
        appendEscaped(m_out, octets);
    else
        appendEscaped(m_out,
                      QString::fromUtf8(octets.data(), static_cast<qsizetype>(octets.size())).toStdString());
    m_out += '"';
}

void JsonWriter::number(std::int64_t value)
{
    separate();
    m_out += std::to_string(value);
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::text(std::string_view name, std::string_view octets)
{
    key(name);
    text(octets);
}

void JsonWriter::number(std::string_view name, std::size_t value)
{
    key(name);
    number(static_cast<std::int64_t>(value));
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_out += bracket;
    m_needsComma = false;
}

void JsonWriter::end(char bracket)
{
    m_out += bracket;
    m_needsComma = true;
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out += ',';
    m_needsComma = true;
}

} // namespace dkimlens::cli
