// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/zone_text.h"

namespace dkimlens::session {

namespace {

std::string quoted(std::string_view text)
{
    std::string string = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            string += '\\';
        string += c;
    }
    return string + '"';
}

} // namespace

std::string zoneEntry(std::string_view name, std::string_view text)
{
    constexpr std::size_t longestString = 255;
    std::string strings;
    do {
        strings.append(strings.empty() ? "" : " ").append(quoted(text.substr(0, longestString)));
        text.remove_prefix(std::min(longestString, text.size()));
    } while (!text.empty());
    return name.empty() ? strings : std::string(name).append(". IN TXT ( ").append(strings).append(" )");
}

} // namespace dkimlens::session
