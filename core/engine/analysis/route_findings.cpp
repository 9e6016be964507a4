// SPDX-License-Identifier: Apache-2.0
// What each Received field must tell is in RFC 5321, 4.4; how many there may be, in 6.3.

#include "core/engine/analysis/route_findings.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace dkimlens::analysis {

namespace {

using dkim::Finding;
using dkim::FindingCode;
using received::Oddity;
using received::Route;
using received::RouteHop;

std::string nameOf(const std::optional<received::Host> &host)
{
    if (!host)
        return {};
    return received::isName(host->name) || host->reverseName.empty() ? host->name : host->reverseName;
}

std::string numberOf(std::size_t hop)
{
    return std::to_string(hop + 1);
}

Finding delayed(const RouteHop &entry, std::size_t hop)
{
    return {FindingCode::HopDelayed, entry.hop.timeRange,
            numberOf(hop) + ' ' + std::to_string(*entry.delay) + ' ' + nameOf(entry.hop.by)};
}

Finding clockDiffers(const RouteHop &entry, std::size_t hop)
{
    return {FindingCode::HopClockDiffers, entry.hop.timeRange,
            numberOf(hop) + ' ' + std::to_string(-*entry.delay)};
}

Finding routeBreak(const RouteHop &entry, std::size_t hop)
{
    return {FindingCode::RouteBreak, entry.hop.from->where, numberOf(hop) + ' ' + nameOf(entry.hop.from)};
}

// What is told of each hop that is so.
struct Kind
{
    Oddity oddity;
    Finding (*finding)(const RouteHop &entry, std::size_t hop);
};

constexpr std::array kinds{
    Kind{Oddity::Delayed, delayed},
    Kind{Oddity::ClockBehind, clockDiffers},
    Kind{Oddity::Break, routeBreak},
};

// Of these one finding for all hops: many servers write so inside of their own house.
void addFirst(const Route &route, Oddity oddity, FindingCode code, std::vector<Finding> &findings)
{
    const auto isOne = [oddity](const RouteHop &entry) { return entry.has(oddity); };
    const auto first = std::ranges::find_if(route.hops, isOne);
    if (first == route.hops.end())
        return;
    const auto hop = static_cast<std::size_t>(first - route.hops.begin());
    findings.push_back({code, first->hop.where,
                        numberOf(hop) + ' ' + std::to_string(std::ranges::count_if(route.hops, isOne))});
}

} // namespace

std::vector<Finding> routeFindings(const Route &route)
{
    std::vector<Finding> findings;
    const std::size_t count = route.hops.size();
    if (count > received::mostHops)
        findings.push_back({FindingCode::TooManyHops, {}, std::to_string(count)});
    for (std::size_t i = count - std::min(count, received::mostHops); i < count; ++i) {
        for (const Kind &kind : kinds) {
            if (route.hops[i].has(kind.oddity))
                findings.push_back(kind.finding(route.hops[i], i));
        }
    }
    addFirst(route, Oddity::NobodyNamed, FindingCode::HopUnnamed, findings);
    addFirst(route, Oddity::TimeMissing, FindingCode::HopUndated, findings);
    return findings;
}

} // namespace dkimlens::analysis
