// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/links.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dkimlens::diagnose {

namespace {

std::optional<int> hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = toLower(c);
    return lower >= 'a' && lower <= 'f' ? std::optional(lower - 'a' + 10) : std::nullopt;
}

// RFC 3986, 2.1; `mark` stands for the percent sign.
std::string percentDecoded(std::string_view text, char mark)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::optional<int> high = at + 2 < text.size() ? hexDigit(text[at + 1]) : std::nullopt;
        const std::optional<int> low = high ? hexDigit(text[at + 2]) : std::nullopt;
        if (text[at] == mark && low) {
            plain += static_cast<char>(*high * 16 + *low);
            at += 2;
        } else {
            plain += text[at];
        }
    }
    return plain;
}

std::string_view between(std::string_view text, std::string_view open, std::string_view close)
{
    const std::size_t begin = text.find(open);
    if (begin == std::string_view::npos)
        return {};
    const std::string_view rest = text.substr(begin + open.size());
    return rest.substr(0, rest.find(close));
}

// https://region.safelinks.protection.outlook.com/?url=…&data=…
std::string safeLink(std::string_view link)
{
    return percentDecoded(between(link, "?url=", "&"), '%');
}

// https://urldefense.proofpoint.com/v2/url?u=http-3A__example.org_&d=…
std::string urlDefense2(std::string_view link)
{
    std::string text(between(link, "/url?u=", "&"));
    std::ranges::replace(text, '_', '/');
    return percentDecoded(text, '-');
}

// https://urldefense.com/v3/__https://example.org/__;!!…$ A "*" stands for what is kept elsewhere in it.
std::string urlDefense3(std::string_view link)
{
    const std::string text(between(link, "/v3/__", "__;"));
    return text.find('*') == std::string::npos ? text : std::string();
}

struct Gateway
{
    std::string_view mark; // in the host's name
    std::string (*original)(std::string_view link);
};

constexpr std::array gateways{
    Gateway{".safelinks.protection.outlook.com/", safeLink},
    Gateway{"//urldefense.proofpoint.com/v2/", urlDefense2},
    Gateway{"//urldefense.com/v3/", urlDefense3},
};

std::string originalOf(std::string_view link)
{
    for (const Gateway &gateway : gateways) {
        if (link.find(gateway.mark) != std::string_view::npos)
            return gateway.original(link);
    }
    return {};
}

} // namespace

std::vector<RewrittenLink> rewrittenLinks(Slice text)
{
    constexpr std::string_view scheme = "https://";
    constexpr std::string_view ends = " \t\r\n\"'<>)]";
    std::vector<RewrittenLink> links;
    std::size_t at = text.text().find(scheme);
    while (at != std::string_view::npos) {
        const std::size_t end = std::min(text.text().find_first_of(ends, at), text.size());
        const Slice link = text.first(end).from(at);
        if (std::string original = originalOf(link.text()); !original.empty())
            links.push_back({link.range(), std::move(original)});
        at = text.text().find(scheme, end);
    }
    return links;
}

} // namespace dkimlens::diagnose
