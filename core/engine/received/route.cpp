// SPDX-License-Identifier: Apache-2.0
#include "core/engine/received/route.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dkimlens::received {

namespace {

struct Block
{
    std::string_view address;
    std::uint8_t prefix;
};

constexpr std::array privateBlocks{
    Block{"10.0.0.0", 8},  Block{"172.16.0.0", 12},  Block{"192.168.0.0", 16},
    Block{"127.0.0.0", 8}, Block{"169.254.0.0", 16}, Block{"100.64.0.0", 10},
    Block{"::1", 128},     Block{"fc00::", 7},       Block{"fe80::", 10},
};

// Names under which one provider's servers pass a message on among themselves.
struct Alias
{
    std::string_view name;
    std::string_view family;
};

constexpr std::array aliases{
    Alias{"gmail.com", "google.com"},      Alias{"googlemail.com", "google.com"},
    Alias{"office365.com", "outlook.com"}, Alias{"exchangelabs.com", "outlook.com"},
    Alias{"zohomail.com", "zoho.com"},     Alias{"postgun.com", "mailgun.net"},
    Alias{"yahoodns.net", "yahoo.com"},    Alias{"icloud.com", "apple.com"},
};

std::string_view canonical(std::string_view family)
{
    const auto *const found = std::ranges::find_if(
        aliases, [family](const Alias &alias) { return equalsIgnoringCase(alias.name, family); });
    return found == aliases.end() ? family : found->family;
}

// Such names say nothing outside of the house that uses them (RFC 6761, RFC 6762, RFC 8375, and habit).
bool isInternal(std::string_view name)
{
    constexpr std::array tops{"local", "localdomain", "localhost", "internal",
                              "lan",   "intranet",    "corp",      "home.arpa"};
    return std::ranges::any_of(tops, [name](std::string_view top) {
        return endsWithIgnoringCase(name, top) && name.size() > top.size()
            && name[name.size() - top.size() - 1] == '.';
    });
}

std::string_view firstLabel(std::string_view name)
{
    return name.substr(0, name.find('.'));
}

bool isRelated(std::string_view one, std::string_view other)
{
    constexpr std::size_t telling = 8; // letters of a host's label that no other house is likely to have
    return one.empty() || other.empty() || equalsIgnoringCase(familyOf(one), familyOf(other))
        || (firstLabel(one).size() >= telling && equalsIgnoringCase(firstLabel(one), firstLabel(other)));
}

// Whether `next` may have got the message from the server that wrote `hop`, by their names alone.
bool mayFollow(const Hop &hop, const Hop &next)
{
    if (!hop.by || !next.from || !isName(hop.by->name) || isInternal(hop.by->name))
        return true;
    const Host &from = *next.from;
    const bool isLocal = equalsIgnoringCase(from.name, "localhost") || from.name.starts_with("localhost.");
    if (isLocal || (from.address && isPrivate(*from.address))
        || (!isName(from.name) && !isName(from.reverseName)))
        return true;
    const bool isInside = next.by && (!isName(next.by->name) || isInternal(next.by->name));
    return isInside || (isName(from.name) && isRelated(hop.by->name, from.name))
        || (isName(from.reverseName) && isRelated(hop.by->name, from.reverseName))
        || (next.by && isRelated(hop.by->name, next.by->name));
}

std::vector<Oddity> odditiesOf(const RouteHop &entry, const Hop *before)
{
    const Hop &hop = entry.hop;
    std::vector<Oddity> oddities;
    if (!hop.from && !hop.by)
        oddities.push_back(Oddity::NobodyNamed);
    if (!hop.time)
        oddities.push_back(Oddity::TimeMissing);
    if (entry.delay && *entry.delay > longDelay)
        oddities.push_back(Oddity::Delayed);
    if (entry.delay && *entry.delay < 0)
        oddities.push_back(Oddity::ClockBehind);
    if (hop.from && hop.from->address && isPrivate(*hop.from->address))
        oddities.push_back(Oddity::PrivateAddress);
    if (before && !mayFollow(*before, hop))
        oddities.push_back(Oddity::Break);
    return oddities;
}

} // namespace

std::string_view familyOf(std::string_view name)
{
    const std::size_t last = name.rfind('.');
    if (last == std::string_view::npos || last == 0)
        return name;
    const std::size_t before = name.rfind('.', last - 1);
    return canonical(before == std::string_view::npos ? name : name.substr(before + 1));
}

bool isName(std::string_view name)
{
    return name.find('.') != std::string_view::npos && !name.starts_with('[') && !dns::parseIpAddress(name);
}

bool RouteHop::has(Oddity oddity) const
{
    return std::ranges::find(oddities, oddity) != oddities.end();
}

bool isPrivate(const dns::IpAddress &address)
{
    const dns::IpAddress plain = dns::unmapped(address);
    return std::ranges::any_of(privateBlocks, [&](const Block &block) {
        const std::optional<dns::IpAddress> network = dns::parseIpAddress(block.address);
        return network && dns::isInNetwork(plain, *network, block.prefix);
    });
}

Route routeOf(std::vector<Hop> hops)
{
    Route route;
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
    for (Hop &hop : hops) {
        RouteHop entry{std::move(hop), {}, {}};
        if (entry.hop.time && last)
            entry.delay = *entry.hop.time - *last;
        entry.oddities = odditiesOf(entry, route.hops.empty() ? nullptr : &route.hops.back().hop);
        if (entry.hop.time) {
            last = entry.hop.time;
            first = first ? first : last;
        }
        route.hops.push_back(std::move(entry));
    }
    if (first && route.hops.size() > 1)
        route.total = *last - *first;
    return route;
}

} // namespace dkimlens::received
