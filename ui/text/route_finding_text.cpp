// SPDX-License-Identifier: Apache-2.0
#include "ui/text/route_finding_text.h"

#include "core/engine/received/route.h"
#include "ui/text/octets.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class RouteFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(RouteFindingWords)
};

// A token: numbers with spaces between, and behind them a name, which may be anything.
class TokenReader
{
public:
    explicit TokenReader(std::string_view token)
        : m_rest(token)
    {
    }

    qulonglong takeNumber()
    {
        const std::string_view word = m_rest.substr(0, m_rest.find(' '));
        m_rest.remove_prefix(std::min(word.size() + 1, m_rest.size()));
        return fromOctets(word.substr(0, 20)).toULongLong();
    }

    QString takeName() const { return shortName(m_rest); }

private:
    std::string_view m_rest;
};

FindingText ofDelay(TokenReader token)
{
    const QString hop = QString::number(token.takeNumber());
    const QString time = duration(static_cast<std::int64_t>(token.takeNumber()));
    const QString server = token.takeName();
    const QString sentence = server.isEmpty()
        ? RouteFindingWords::tr("Hop %1 took the message %2 after the hop before.").arg(hop, time)
        : RouteFindingWords::tr("%1 took the message %2 after the server before it.").arg(server, time);
    return {RouteFindingWords::tr("Hop %1 waited %2").arg(hop, time), sentence,
            RouteFindingWords::tr("Receiver: ask who runs the server, if the delay matters.")};
}

FindingText ofClock(TokenReader token)
{
    const QString hop = QString::number(token.takeNumber());
    const QString time = duration(static_cast<std::int64_t>(token.takeNumber()));
    return {RouteFindingWords::tr("Clock differs at hop %1").arg(hop),
            RouteFindingWords::tr("Hop %1 is %2 earlier than the hop before, so a clock is wrong.")
                .arg(hop, time),
            RouteFindingWords::tr("Receiver: set the clock by a time server, if it is yours.")};
}

FindingText ofUnnamed(TokenReader token)
{
    const QString hop = QString::number(token.takeNumber());
    const qulonglong count = token.takeNumber();
    return {RouteFindingWords::tr("Hop %1 names no server").arg(hop),
            RouteFindingWords::tr("%1 Received field(s) name neither who gave the message nor who took it.",
                                  "%1 is the number", pluralOf(count))
                .arg(number(count)),
            {}};
}

FindingText ofUndated(TokenReader token)
{
    const QString hop = QString::number(token.takeNumber());
    const qulonglong count = token.takeNumber();
    return {RouteFindingWords::tr("Hop %1 has no time").arg(hop),
            RouteFindingWords::tr("%1 Received field(s) have no time that can be read.", "%1 is the number",
                                  pluralOf(count))
                .arg(number(count)),
            {}};
}

FindingText ofBreak(TokenReader token)
{
    const QString hop = QString::number(token.takeNumber());
    return {RouteFindingWords::tr("Hop %1 is from another server").arg(hop),
            RouteFindingWords::tr("Hop %1 is from %2, but the hop before names another server. One house may "
                                  "have both names.")
                .arg(hop, token.takeName()),
            RouteFindingWords::tr("Receiver: do not rely on the hops before, unless you know both servers.")};
}

FindingText ofCount(TokenReader token)
{
    return {
        RouteFindingWords::tr("More than %1 hops").arg(received::mostHops),
        RouteFindingWords::tr("The message has %1 Received fields. Servers take one with more than %2 to be "
                              "in a loop.")
            .arg(number(token.takeNumber()))
            .arg(received::mostHops),
        RouteFindingWords::tr("Receiver: look for a forwarding rule that leads in a circle.")};
}

} // namespace

FindingText routeFindingText(const dkim::Finding &finding)
{
    using dkim::FindingCode;
    const TokenReader token(finding.token);
    switch (finding.code) {
    case FindingCode::HopDelayed:
        return ofDelay(token);
    case FindingCode::HopClockDiffers:
        return ofClock(token);
    case FindingCode::HopUnnamed:
        return ofUnnamed(token);
    case FindingCode::HopUndated:
        return ofUndated(token);
    case FindingCode::RouteBreak:
        return ofBreak(token);
    case FindingCode::TooManyHops:
        return ofCount(token);
    default:
        return {}; // of another subject
    }
}

} // namespace dkimlens::text
