// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dns/name.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dns/punycode.h"

namespace dkimlens::dns {

namespace {

// Letters, digits, hyphen, underscore (RFC 1123, 2.1; RFC 8552 for the underscore).
bool isHostOctet(char c)
{
    return isAlphaNumeric(c) || c == '-' || c == '_';
}

std::optional<std::string> labelToAscii(std::string_view label)
{
    if (std::ranges::all_of(label, isAscii))
        return std::ranges::all_of(label, isHostOctet) ? std::optional(toLower(label)) : std::nullopt;
    const std::optional<std::u32string> points = decodeUtf8(toLower(label));
    return points ? toPunycode(*points) : std::nullopt;
}

} // namespace

std::optional<std::string> toAscii(std::string_view name)
{
    if (name.ends_with('.'))
        name.remove_suffix(1);
    std::string ascii;
    while (true) {
        const std::string_view label = name.substr(0, name.find('.'));
        const std::optional<std::string> converted = labelToAscii(label);
        if (!converted || converted->empty() || converted->size() > maxLabelLength)
            return std::nullopt;
        ascii += *converted;
        if (ascii.size() > maxNameLength)
            return std::nullopt;
        if (label.size() == name.size())
            return ascii;
        name.remove_prefix(label.size() + 1);
        ascii += '.';
    }
}

bool isWithin(std::string_view name, std::string_view parent)
{
    if (!name.ends_with(parent))
        return false;
    return name.size() == parent.size() || name[name.size() - parent.size() - 1] == '.';
}

} // namespace dkimlens::dns
