// SPDX-License-Identifier: Apache-2.0
// The way of a message: its hops in order, how long each took, and where what one server wrote does not fit
// what the next one wrote.

#pragma once

#include "core/engine/received/hop.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dkimlens::received {

constexpr std::int64_t longDelay = 60; // seconds: above it, a server kept the message
constexpr std::size_t mostHops = 100; // more, and servers take the message to be in a loop (RFC 5321, 6.3)

// What is odd about a hop. None of it proves anything: clocks differ, and servers have several names.
enum class Oddity : std::uint8_t {
    Delayed, // more than longDelay after the hop before
    ClockBehind, // before the hop before
    TimeMissing, // no date that can be read
    NobodyNamed, // neither from nor by
    PrivateAddress, // the client's address is of no use on the Internet
    Break, // it is from somebody else than the server that took it before
};

struct RouteHop
{
    Hop hop;
    std::optional<std::int64_t> delay; // seconds since the last hop before that has a time
    std::vector<Oddity> oddities;

    bool has(Oddity oddity) const;

    friend bool operator==(const RouteHop &, const RouteHop &) = default;
};

struct Route
{
    std::vector<RouteHop> hops; // in the order of the way
    std::optional<std::int64_t> total; // seconds from the first time to the last; may be negative

    friend bool operator==(const Route &, const Route &) = default;
};

Route routeOf(std::vector<Hop> hops);

// The last two labels of a name: enough to see that two names belong together, and no claim about who owns
// them. Of large providers that have several such names: the one.
std::string_view familyOf(std::string_view name);

bool isName(std::string_view name); // with a dot, and no address

// RFC 6890's blocks for private use, loopback, link-local and shared addresses.
bool isPrivate(const dns::IpAddress &address);

} // namespace dkimlens::received
