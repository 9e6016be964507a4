// SPDX-License-Identifier: Apache-2.0
#include "ui/text/route_text.h"

#include "core/engine/base/ascii.h"
#include "ui/text/octets.h"
#include "ui/text/texts.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace dkimlens::text {

using received::Hop;
using received::Oddity;
using received::Route;
using received::RouteHop;

namespace {

class RouteWords
{
    Q_DECLARE_TR_FUNCTIONS(RouteWords)
};

constexpr qsizetype longestCell = 200; // characters

qulonglong numberOf(std::size_t hop)
{
    return static_cast<qulonglong>(hop) + 1;
}

QString hopCount(const Route &route)
{
    const std::size_t count = route.hops.size();
    return RouteWords::tr("%1 hop(s)", "%1 is the number", pluralOf(count)).arg(number(count));
}

QString signedDuration(std::int64_t seconds)
{
    return seconds < 0 ? RouteWords::tr("−%1", "a negative duration").arg(duration(seconds))
                       : duration(seconds);
}

// Within a sentence: the end of a name says whose it is.
QString named(const std::optional<received::Host> &host)
{
    const QString name = host ? shortName(host->name.empty() ? host->reverseName : host->name) : QString();
    return name.isEmpty() ? hostText(host) : name;
}

// The hop that the delay of `hop` counts from: the last one before it that has a time.
std::size_t timedBefore(const Route &route, std::size_t hop)
{
    while (hop > 0 && !route.hops[hop - 1].hop.time)
        --hop;
    return hop == 0 ? 0 : hop - 1;
}

bool isQuick(const RouteHop &entry)
{
    return entry.delay && *entry.delay >= 0 && *entry.delay <= received::longDelay;
}

bool isBack(const RouteHop &entry)
{
    return entry.delay && *entry.delay < 0;
}

bool isOneHouse(const Hop &one, const Hop &other)
{
    return one.by && other.by && received::isName(one.by->name) && received::isName(other.by->name)
        && equalsIgnoringCase(received::familyOf(one.by->name), received::familyOf(other.by->name));
}

QString waitText(const Route &route, std::size_t hop)
{
    const RouteHop &entry = route.hops[hop];
    const Hop &before = route.hops[timedBefore(route, hop)].hop;
    const QString server = named(entry.hop.by);
    const QString time = duration(*entry.delay);
    if (!server.isEmpty() && isOneHouse(before, entry.hop))
        return RouteWords::tr(
                   "Hop %1: %2 kept the message for %3, for example in a queue or for a moderator.")
            .arg(QString::number(numberOf(hop)), server, time);
    if (server.isEmpty() || !before.by)
        return RouteWords::tr("Hop %1 took %2, for example in a queue.")
            .arg(QString::number(numberOf(hop)), time);
    return RouteWords::tr("Hop %1: the way from %2 to %3 took %4, for example in a queue.")
        .arg(QString::number(numberOf(hop)), named(before.by), server, time);
}

// A clock that is wrong shows at the hops beside it.
QString clockText(const Route &route, std::size_t hop)
{
    const std::size_t before = timedBefore(route, hop);
    const RouteHop *next = hop + 1 < route.hops.size() ? &route.hops[hop + 1] : nullptr;
    if (next && isBack(*next))
        return RouteWords::tr("Its clock may be fast instead, because hop %1 is earlier again.")
            .arg(numberOf(hop + 1));
    if (isBack(route.hops[before]))
        return RouteWords::tr("The clock of hop %1 may be slow instead, because it is behind that of the hop "
                              "before.")
            .arg(numberOf(before));
    if (next && isQuick(*next) && isQuick(route.hops[before]))
        return RouteWords::tr("A wrong clock is unlikely, because the times of hops %1 and %2 fit.")
            .arg(numberOf(before))
            .arg(numberOf(hop + 1));
    return RouteWords::tr("A wrong clock would look the same.");
}

QString behindText(const Route &route, std::size_t hop)
{
    return RouteWords::tr("Hop %1: its time is %2 before that of hop %3, so at least one clock is wrong.")
        .arg(QString::number(numberOf(hop)), duration(*route.hops[hop].delay),
             QString::number(numberOf(timedBefore(route, hop))));
}

QString breakText(const Route &route, std::size_t hop)
{
    return RouteWords::tr("Hop %1 is from %2, but %3 had the message before. One house may have both names.")
        .arg(QString::number(numberOf(hop)), named(route.hops[hop].hop.from),
             named(route.hops[hop - 1].hop.by));
}

QString privateText(const Route &route, std::size_t hop)
{
    const std::optional<received::Host> &from = route.hops[hop].hop.from;
    return RouteWords::tr("Hop %1: the address %2 is private and means nothing outside of that network.")
        .arg(QString::number(numberOf(hop)), fromOctets(textOf(*from->address)));
}

// Index of the hop with the longest delay above received::longDelay; nothing where none is.
std::optional<std::size_t> longestHop(const Route &route)
{
    std::optional<std::size_t> longest;
    for (std::size_t i = 0; i < route.hops.size(); ++i) {
        const std::int64_t least = longest ? *route.hops[*longest].delay : received::longDelay;
        if (route.hops[i].delay && *route.hops[i].delay > least)
            longest = i;
    }
    return longest;
}

QString endText(const std::optional<received::Host> &host)
{
    const QString name = named(host);
    return name.isEmpty() ? RouteWords::tr("a server without a name") : name;
}

} // namespace

QString hostText(const std::optional<received::Host> &host)
{
    if (!host)
        return {};
    for (const std::string &name : {host->name, host->reverseName}) {
        if (!name.empty())
            return shortToken(name, longestCell);
    }
    return host->address ? fromOctets(textOf(*host->address)) : QString();
}

QString protocolText(const Hop &hop)
{
    QString protocol = shortToken(hop.protocol, longestCell);
    const QString with = protocol.isEmpty() ? RouteWords::tr("not named", "the protocol") : protocol;
    if (hop.encryption)
        return RouteWords::tr("%1, %2", "protocol and version of TLS")
            .arg(with, fromOctets(hop.encryption->version));
    switch (hop.protection) {
    case received::Protection::Encrypted:
        return RouteWords::tr("%1, TLS").arg(with);
    case received::Protection::None:
        return RouteWords::tr("%1, no TLS").arg(with);
    case received::Protection::Unknown:
        break;
    }
    return protocol;
}

QString encryptionText(const Hop &hop)
{
    if (hop.encryption && hop.encryption->cipher.empty())
        return fromOctets(hop.encryption->version);
    if (hop.encryption)
        return RouteWords::tr("%1, %2", "version of TLS and cipher")
            .arg(fromOctets(hop.encryption->version), shortToken(hop.encryption->cipher));
    switch (hop.protection) {
    case received::Protection::Encrypted:
        return RouteWords::tr("TLS, by the name of the protocol");
    case received::Protection::None:
        return RouteWords::tr("No TLS, by the name of the protocol");
    case received::Protection::Unknown:
        break;
    }
    return RouteWords::tr("Nothing is written about TLS");
}

QString addressText(const dns::IpAddress &address)
{
    const QString text = fromOctets(textOf(address));
    return received::isPrivate(address) ? RouteWords::tr("%1, a private address").arg(text) : text;
}

QString delayText(const Route &route, std::size_t hop)
{
    const RouteHop &entry = route.hops[hop];
    if (entry.delay)
        return signedDuration(*entry.delay);
    return entry.hop.time ? RouteWords::tr("start", "of the clock, at the first hop that has a time")
                          : RouteWords::tr("not known", "a delay");
}

QString clockDiffers()
{
    return RouteWords::tr("clock differs");
}

TimeForm timeFormOf(const Route &route)
{
    constexpr std::int64_t day = 86'400; // seconds
    std::optional<std::int64_t> first;
    for (const RouteHop &entry : route.hops) {
        if (!entry.hop.time)
            continue;
        first = first ? first : entry.hop.time;
        if (*entry.hop.time / day != *first / day)
            return TimeForm::DateAndTime;
    }
    return TimeForm::Time;
}

QString hopTime(std::int64_t secondsSince1970, TimeForm form)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(secondsSince1970, Qt::UTC);
    const QString clock = time.time().toString(QStringLiteral("HH:mm:ss"));
    return form == TimeForm::Time ? clock : time.date().toString(Qt::ISODate) + QLatin1Char(' ') + clock;
}

QString routeSummary(const Route &route)
{
    const QString clocks = RouteWords::tr("Times come from each server’s own clock.");
    if (route.hops.empty())
        return noRouteTitle() + QLatin1Char('.');
    if (!route.total)
        return RouteWords::tr("%1.", "how many hops").arg(hopCount(route)) + QLatin1Char(' ') + clocks;
    if (*route.total < 0)
        return RouteWords::tr("%1; the last time is %2 before the first.")
                   .arg(hopCount(route), duration(*route.total))
            + QLatin1Char(' ') + clocks;
    return RouteWords::tr("%1, %2 in total.").arg(hopCount(route), duration(*route.total)) + QLatin1Char(' ')
        + clocks;
}

QString routeAside(const Route &route)
{
    if (!route.total)
        return hopCount(route);
    return QStringLiteral("%1 · %2").arg(hopCount(route), signedDuration(*route.total));
}

QString routeSentence(const Route &route)
{
    if (route.hops.empty())
        return noRouteTitle() + QLatin1Char('.');
    const QString ends = RouteWords::tr("The message went from %1 to %2")
                             .arg(endText(route.hops.front().hop.from), endText(route.hops.back().hop.by));
    const QString way = route.total && *route.total >= 0
        ? RouteWords::tr("%1 in %2 and %3").arg(ends, hopCount(route), duration(*route.total))
        : RouteWords::tr("%1 in %2").arg(ends, hopCount(route));
    const std::optional<std::size_t> longest = longestHop(route);
    return longest ? RouteWords::tr("%1; hop %2 took longest, with %3.")
                         .arg(way, QString::number(numberOf(*longest)), duration(*route.hops[*longest].delay))
                   : RouteWords::tr("%1.").arg(way);
}

QString linkText(const Route &route, std::size_t hop)
{
    const RouteHop &entry = route.hops[hop];
    if (!entry.delay)
        return {};
    if (*entry.delay < 0)
        return RouteWords::tr("%1, clock differs").arg(signedDuration(*entry.delay));
    const bool isKept =
        entry.has(Oddity::Delayed) && isOneHouse(route.hops[timedBefore(route, hop)].hop, entry.hop);
    return isKept ? RouteWords::tr("%1, kept by %2").arg(duration(*entry.delay), named(entry.hop.by))
                  : duration(*entry.delay);
}

Status statusOf(Oddity oddity)
{
    return oddity == Oddity::Delayed ? Status::Warning : Status::Info;
}

QString sentence(Oddity oddity, const Route &route, std::size_t hop)
{
    switch (oddity) {
    case Oddity::Delayed:
        return waitText(route, hop) + QLatin1Char(' ') + clockText(route, hop);
    case Oddity::ClockBehind:
        return behindText(route, hop);
    case Oddity::TimeMissing:
        return RouteWords::tr("Hop %1 has no time that can be read, so its delay is not known.")
            .arg(numberOf(hop));
    case Oddity::NobodyNamed:
        return RouteWords::tr("Hop %1 names neither who gave the message nor who took it.")
            .arg(numberOf(hop));
    case Oddity::PrivateAddress:
        return privateText(route, hop);
    case Oddity::Break:
        return breakText(route, hop);
    }
    return {};
}

QString boundarySentence(std::size_t boundary)
{
    return boundary == 0
        ? RouteWords::tr("The receiver’s own servers wrote the hops from here on.")
        : RouteWords::tr("The receiver’s own servers wrote the hops from here on. Those before are "
                         "claims of others.");
}

QString writerText(std::size_t boundary, std::size_t hop)
{
    return hop >= boundary
        ? RouteWords::tr("The receiver’s own servers")
        : RouteWords::tr("Servers of others, or anybody: a sender can make up such fields");
}

QString noRouteTitle()
{
    return RouteWords::tr("This message has no Received field");
}

QString noRouteSentence()
{
    return RouteWords::tr(
        "Each server on the way adds one. So the message was saved before it was sent, or its "
        "header was cut.");
}

} // namespace dkimlens::text
