// SPDX-License-Identifier: Apache-2.0
#include "core/engine/received/host.h"

#include "core/engine/base/ascii.h"
#include "core/engine/base/words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace dkimlens::received {

namespace {

constexpr std::size_t longestAddress = 64; // octets, zone and all: longer words are none

// Without what servers put around it: "[IPv6:2001:db8::1]", "[192.0.2.1]:25", "fe80::1%7".
std::optional<dns::IpAddress> addressIn(std::string_view word)
{
    constexpr std::string_view tag = "IPv6:";
    if (word.size() > longestAddress)
        return std::nullopt;
    if (const std::size_t open = word.find('['); open != std::string_view::npos) // "Not Verified[192.0.2.1]"
        word = word.substr(open + 1, word.find(']', open) - open - 1);
    if (equalsIgnoringCase(word.substr(0, tag.size()), tag))
        word.remove_prefix(tag.size());
    return dns::parseIpAddress(word.substr(0, word.find('%')));
}

// A final dot says nothing more: "mail.example.org.".
std::string nameIn(std::string_view word)
{
    while (word.ends_with('.'))
        word.remove_suffix(1);
    return std::string(word);
}

bool isName(std::string_view word)
{
    constexpr std::array never{"unknown", "Not", "using"};
    return word.find('.') != std::string_view::npos && !addressIn(word)
        && std::ranges::find(never, word) == never.end() && std::ranges::all_of(word, [](char c) {
               return isAlphaNumeric(c) || c == '.' || c == '-' || c == '_' || !isAscii(c);
           });
}

// What one comment after a name says (RFC 5321, 4.4: TCP-info, and what others write).
struct Remark
{
    std::string announced; // after HELO, EHLO or helo=
    std::string name;
    std::optional<dns::IpAddress> address;
};

Remark remarkOf(std::string_view comment)
{
    constexpr std::string_view helo = "helo=";
    Remark remark;
    const std::vector<std::string_view> words = wordsOf(comment, " \t\"");
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const bool isGreeting = equalsIgnoringCase(word, "HELO") || equalsIgnoringCase(word, "EHLO");
        if (isGreeting && i + 1 < words.size())
            remark.announced = nameIn(words[++i]);
        else if (equalsIgnoringCase(word.substr(0, helo.size()), helo))
            remark.announced = nameIn(word.substr(helo.size()));
        else if (!remark.address && addressIn(word))
            remark.address = addressIn(word);
        else if (i == 0 && isName(word))
            remark.name = nameIn(word);
    }
    return remark;
}

} // namespace

Host hostOf(const Clause &clause)
{
    Host host;
    host.where = clause.where;
    const std::string outer = clause.words.empty() ? std::string() : nameIn(clause.words.front());
    host.name = outer;
    for (const message::Comment &comment : clause.comments) {
        const Remark remark = remarkOf(comment.text);
        if (!host.address)
            host.address = remark.address;
        if (host.reverseName.empty())
            host.reverseName = remark.name;
        if (!remark.announced.empty()) { // then the word outside is what the server found itself
            host.name = remark.announced;
            host.reverseName = isName(outer) ? outer : host.reverseName;
        }
    }
    if (!host.address)
        host.address = addressIn(outer);
    return host;
}

} // namespace dkimlens::received
