// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/sender_inputs.h"

#include "core/engine/authres/parse.h"
#include "core/engine/base/ascii.h"
#include "core/engine/message/address.h"
#include "core/engine/spf/received_spf.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::analysis {

using received::Host;
using received::Route;
using received::RouteHop;
using spf::Input;
using spf::Origin;

namespace {

std::string_view serverOf(const RouteHop &entry)
{
    return entry.hop.by ? std::string_view(entry.hop.by->name) : std::string_view();
}

bool hasPublicClient(const RouteHop &entry)
{
    const std::optional<Host> &from = entry.hop.from;
    return from && from->address && !received::isPrivate(*from->address);
}

// How many of the newest hops the receiver's house wrote: up to a server of another name.
std::size_t ownHops(const Route &route)
{
    std::string_view family;
    std::size_t count = 0;
    for (auto entry = route.hops.rbegin(); entry != route.hops.rend(); ++entry, ++count) {
        const std::string_view server = serverOf(*entry);
        if (!received::isName(server))
            continue; // some servers give an address, or nothing, inside their own house
        if (family.empty())
            family = received::familyOf(server);
        else if (!equalsIgnoringCase(family, received::familyOf(server)))
            break;
    }
    return count;
}

std::string withoutAngles(std::string_view value)
{
    const std::size_t open = value.find('<');
    if (open != std::string_view::npos)
        value = value.substr(open + 1, value.find('>', open) - open - 1);
    return std::string(Slice(value).trimmed(isFoldingSpace).text());
}

// What may say who the sender of the envelope was, the likeliest first.
class SenderSources
{
public:
    SenderSources(const message::Message &message, const Route &route, std::optional<std::size_t> boundary)
        : m_message(message)
        , m_route(route)
        , m_boundary(boundary)
    {
    }

    Input find() const
    {
        for (const auto source : {&SenderSources::returnPath, &SenderSources::receivedSpf,
                                  &SenderSources::authenticationResults, &SenderSources::hop}) {
            if (std::optional<Input> input = (this->*source)())
                return *input;
        }
        const std::vector<message::Address> from = message::fromAddresses(m_message);
        return from.empty() ? Input{{}, Origin::Assumed, {}}
                            : Input{from.front().address, Origin::Assumed, from.front().where};
    }

private:
    bool isTrusted(std::size_t field) const { return isAboveBoundary(m_route, m_boundary, field); }

    // The topmost: the server that delivers writes it (RFC 5321, 4.4).
    std::optional<Input> returnPath() const
    {
        for (const message::HeaderField &field : m_message.fields()) {
            if (equalsIgnoringCase(m_message.text(field.name), "Return-Path"))
                return Input{withoutAngles(m_message.text(field.value)), Origin::Field, field.value};
        }
        return std::nullopt;
    }

    std::optional<Input> receivedSpf() const
    {
        for (const spf::ReceivedSpf &field : spf::collectReceivedSpf(m_message)) {
            const spf::KeyValuePair *pair = isTrusted(field.field) ? field.find("envelope-from") : nullptr;
            if (pair)
                return Input{withoutAngles(pair->value), Origin::Field, pair->valueRange};
        }
        return std::nullopt;
    }

    std::optional<Input> authenticationResults() const
    {
        for (const authres::AuthenticationResults &field : authres::collect(m_message)) {
            if (!isTrusted(field.field) || field.instance)
                continue;
            for (const authres::MethodResult &result : field.results) {
                const std::string *sender = result.find("smtp", "mailfrom");
                if (sender && result.method == "spf")
                    return Input{withoutAngles(*sender), Origin::Field, result.where};
            }
        }
        return std::nullopt;
    }

    std::optional<Input> hop() const
    {
        if (!m_boundary)
            return std::nullopt;
        const received::Hop &hop = m_route.hops[*m_boundary].hop;
        if (hop.sender.empty())
            return std::nullopt;
        return Input{hop.sender, Origin::Field, m_message.fields()[hop.field].value};
    }

    const message::Message &m_message;
    const Route &m_route;
    std::optional<std::size_t> m_boundary;
};

// The client of the SMTP connection, by the server that took the message from it.
void addClient(const message::Message &message, const Route &route, std::optional<std::size_t> boundary,
               spf::Request *request)
{
    const std::optional<Host> from = boundary ? route.hops[*boundary].hop.from : std::nullopt;
    if (from && from->address)
        request->clientAddress = {textOf(*from->address), Origin::Field, from->where};
    if (from && !from->name.empty())
        request->helo = {from->name, Origin::Field, from->where};
    for (const spf::ReceivedSpf &field : spf::collectReceivedSpf(message)) {
        if (!isAboveBoundary(route, boundary, field.field))
            continue;
        const spf::KeyValuePair *address = field.find("client-ip");
        const spf::KeyValuePair *helo = field.find("helo");
        if (address && request->clientAddress.value.empty())
            request->clientAddress = {address->value, Origin::Field, address->valueRange};
        if (helo && request->helo.value.empty())
            request->helo = {helo->value, Origin::Field, helo->valueRange};
    }
}

} // namespace

std::optional<std::size_t> trustBoundaryOf(const Route &route)
{
    const std::size_t own = ownHops(route);
    if (own == 0)
        return std::nullopt;
    const std::size_t oldest = route.hops.size() - own;
    for (std::size_t i = oldest; i < route.hops.size(); ++i) {
        if (hasPublicClient(route.hops[i])) // an older one is the house's own affair
            return i;
    }
    return oldest;
}

bool isAboveBoundary(const Route &route, std::optional<std::size_t> boundary, std::size_t field)
{
    return !boundary || field < route.hops[*boundary].hop.field;
}

spf::Request spfRequestOf(const message::Message &message, const Route &route,
                          std::optional<std::size_t> boundary)
{
    spf::Request request;
    addClient(message, route, boundary, &request);
    request.mailFrom = SenderSources(message, route, boundary).find();
    if (boundary && route.hops[*boundary].hop.by)
        request.receiver = route.hops[*boundary].hop.by->name;
    return request;
}

} // namespace dkimlens::analysis
