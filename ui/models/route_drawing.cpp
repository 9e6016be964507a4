// SPDX-License-Identifier: Apache-2.0
#include "ui/models/route_drawing.h"

#include "core/engine/base/ascii.h"
#include "ui/text/octets.h"
#include "ui/text/route_text.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace dkimlens::models {
namespace {

using received::Host;
using received::Oddity;
using received::Route;
using received::RouteHop;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::RouteDrawing)
};

// What is known of a stop: as the server calls itself, and as the next one calls it.
struct Place
{
    const std::optional<Host> *own = nullptr;
    const std::optional<Host> *seen = nullptr;
};

Place placeOf(const Route &route, std::size_t stop)
{
    Place place;
    if (stop > 0)
        place.own = &route.hops[stop - 1].hop.by;
    if (stop < route.hops.size())
        place.seen = &route.hops[stop].hop.from;
    return place;
}

// With a dot in it; empty where the stop has none.
std::string_view nameOf(const Place &place)
{
    for (const std::optional<Host> *host : {place.own, place.seen}) {
        if (!host || !*host)
            continue;
        for (const std::string &name : {std::cref((*host)->name), std::cref((*host)->reverseName)}) {
            if (received::isName(name))
                return name;
        }
    }
    return {};
}

QString anyNameOf(const Place &place)
{
    for (const std::optional<Host> *host : {place.own, place.seen}) {
        if (host && !text::hostText(*host).isEmpty())
            return text::hostText(*host);
    }
    return Words::tr("not named", "a server on the way");
}

bool isPrivate(const Place &place)
{
    return place.seen && *place.seen && (*place.seen)->address
        && received::isPrivate(*(*place.seen)->address);
}

// The labels that both names end with: "example.org" of "a.example.org" and "b.example.org".
std::string_view commonEnd(std::string_view one, std::string_view other)
{
    std::size_t length = 0;
    std::size_t best = 0;
    while (length < one.size() && length < other.size()
           && toLower(one[one.size() - length - 1]) == toLower(other[other.size() - length - 1])) {
        ++length;
        const bool endsOne = length == one.size() || one[one.size() - length - 1] == '.';
        const bool endsOther = length == other.size() || other[other.size() - length - 1] == '.';
        if (endsOne && endsOther)
            best = length;
    }
    return one.substr(one.size() - best);
}

std::string_view withoutFirstLabel(std::string_view name)
{
    return name.size() > received::familyOf(name).size() ? name.substr(name.find('.') + 1) : name;
}

// Gathers stops into houses, one after the other.
class Builder
{
public:
    explicit Builder(const Route &route)
        : m_route(route)
    {
    }

    RouteDrawing build()
    {
        if (m_route.hops.empty())
            return {};
        for (std::size_t stop = 0; stop <= m_route.hops.size(); ++stop)
            add(stop);
        close();
        for (std::size_t hop = 0; hop < m_route.hops.size(); ++hop)
            m_drawing.links.push_back(linkOf(hop));
        return std::move(m_drawing);
    }

private:
    // A stop without a name stands with the one before: servers inside of a house often write none.
    void add(std::size_t stop)
    {
        const std::string_view name = nameOf(placeOf(m_route, stop));
        const bool begins = stop == 0
            || (!name.empty()
                && (m_names == 0
                    || !equalsIgnoringCase(received::familyOf(name), received::familyOf(m_end))));
        if (begins) {
            close();
            m_drawing.houses.push_back({{}, stop, stop});
            m_end = {};
            m_names = 0;
        }
        if (!name.empty()) {
            m_end = m_names == 0 ? name : commonEnd(m_end, name);
            ++m_names;
        }
        m_drawing.houses.back().end = stop + 1;
        m_drawing.stops.push_back({{}, {}, timeAt(stop), m_drawing.houses.size() - 1});
    }

    // The title is known when all stops of the house are.
    void close()
    {
        if (m_drawing.houses.empty())
            return;
        RouteHouse &house = m_drawing.houses.back();
        const std::string_view end = m_names == 1 ? withoutFirstLabel(m_end) : m_end;
        house.title = m_names == 0 ? namelessTitle(house) : text::shortName(end);
        for (std::size_t stop = house.begin; stop < house.end; ++stop)
            nameStop(stop, end);
    }

    void nameStop(std::size_t stop, std::string_view end)
    {
        const Place place = placeOf(m_route, stop);
        const std::string_view name = nameOf(place);
        RouteStop &entry = m_drawing.stops[stop];
        entry.fullName = name.empty() ? anyNameOf(place) : text::shortName(name);
        const bool isInside = name.size() > end.size() + 1 && !end.empty();
        entry.name =
            isInside ? text::shortName(name.substr(0, name.size() - end.size() - 1)) : entry.fullName;
    }

    QString namelessTitle(const RouteHouse &house) const
    {
        return isPrivate(placeOf(m_route, house.begin)) ? Words::tr("private network")
                                                        : Words::tr("no domain name");
    }

    QString timeAt(std::size_t stop) const
    {
        if (stop == 0 || !m_route.hops[stop - 1].hop.time)
            return {};
        return text::hopTime(*m_route.hops[stop - 1].hop.time, text::TimeForm::Time);
    }

    RouteLink linkOf(std::size_t hop) const
    {
        const RouteHop &entry = m_route.hops[hop];
        RouteLink link;
        link.isBreak = entry.has(Oddity::Break);
        if (!entry.delay)
            return link;
        link.kind = entry.has(Oddity::Delayed) ? RouteLink::Kind::Slow
            : *entry.delay < 0                 ? RouteLink::Kind::Back
                                               : RouteLink::Kind::Quick;
        link.text = text::linkText(m_route, hop);
        link.shortText = text::delayText(m_route, hop);
        return link;
    }

    const Route &m_route;
    RouteDrawing m_drawing;
    std::string_view m_end; // that all names of the house so far have
    std::size_t m_names = 0; // stops of the house that have a name
};

} // namespace

RouteDrawing drawingOf(const Route &route)
{
    return Builder(route).build();
}

} // namespace dkimlens::models
