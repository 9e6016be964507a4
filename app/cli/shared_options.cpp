// SPDX-License-Identifier: Apache-2.0
#include "app/cli/shared_options.h"

#include "app/cli/chosen_resolver.h"
#include "app/cli/output.h"
#include "app/cli/translated.h"
#include "core/engine/dns/ip_address.h"
#include "core/engine/message/date.h"
#include "ui/text/keys_error_text.h"

#include <QDateTime>

#include <algorithm>
#include <thread>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

std::optional<session::KeysFile> readKeys(const QStringList &paths)
{
    session::KeysFile keys;
    for (const QString &path : paths) {
        if (const std::optional<session::KeysError> error = keys.add(path)) {
            complain(text::sentence(*error));
            return std::nullopt;
        }
    }
    return keys;
}

// Options that cannot stand beside each other; empty where all can.
QString contradictionIn(const CommandLine &line)
{
    if (line.has(u"keys"_s) && line.has(u"resolver"_s))
        return CliText::tr("--keys asks no network, so --resolver cannot stand beside it.");
    if (line.has(u"keys"_s) && line.has(u"doh"_s))
        return CliText::tr("--keys asks no network, so --doh cannot stand beside it.");
    if (line.has(u"resolver"_s) && line.has(u"doh"_s))
        return CliText::tr("--resolver and --doh name two servers, and only one can be asked.");
    if (line.has(u"keys"_s) && line.has(u"dnssec"_s))
        return CliText::tr("--keys asks no network, so --dnssec cannot stand beside it.");
    if (line.has(u"offline"_s) && line.has(u"dnssec"_s))
        return CliText::tr("--offline asks nobody, so --dnssec cannot stand beside it.");
    if (line.has(u"doh"_s) && line.has(u"dnssec"_s))
        return CliText::tr("--dnssec asks name servers itself, so --doh cannot stand beside it.");
    return {};
}

} // namespace

QList<QCommandLineOption> lookupOptions()
{
    return {
        {u"keys"_s,
         CliText::tr("Take key records from FILE (JSON or zone-file lines), or from the keys files of a "
                     "folder, and ask "
                     "no network. May be repeated."),
         u"FILE"_s},
        {u"resolver"_s, CliText::tr("Ask the name server at ADDRESS instead of the system's."),
         u"ADDRESS[:PORT]"_s},
        {u"doh"_s, CliText::tr("Ask the DNS-over-HTTPS server at URL instead of the system's."), u"URL"_s},
        {u"dnssec"_s,
         CliText::tr(
             "Validate the answers with DNSSEC: from the root servers down, or those of --resolver.")},
        {u"offline"_s, CliText::tr("Ask nobody: a key that no file has cannot be looked up.")},
    };
}

QCommandLineOption timeOption()
{
    return {u"at"_s,
            CliText::tr("Verify as if at TIME: ISO 8601, in UTC unless it has an offset, or “message” for "
                        "the message's own Date."),
            u"TIME"_s};
}

QCommandLineOption jsonOption(const QString &description)
{
    return {u"json"_s, description};
}

QCommandLineOption jobsOption()
{
    return {u"jobs"_s, CliText::tr("Work on N files at a time (the number of cores)."), u"N"_s};
}

QCommandLineOption quietOption()
{
    return {u"quiet"_s, CliText::tr("Print nothing: the exit status alone tells.")};
}

std::optional<KeySource> keySourceOf(const CommandLine &line)
{
    if (const QString why = contradictionIn(line); !why.isEmpty()) {
        line.refuse(why);
        return std::nullopt;
    }
    KeySource source;
    if (line.has(u"keys"_s))
        source.keys = readKeys(line.values(u"keys"_s));
    else
        source.resolver = chosenResolver(line);
    if (!source.keys && !source.resolver)
        return std::nullopt;
    return source;
}

std::optional<std::size_t> jobsOf(const CommandLine &line)
{
    if (!line.has(u"jobs"_s))
        return std::max(1U, std::thread::hardware_concurrency());
    bool isNumber = false;
    const int jobs = line.value(u"jobs"_s).toInt(&isNumber);
    if (isNumber && jobs >= 1)
        return static_cast<std::size_t>(jobs);
    line.refuse(CliText::tr("--jobs takes a number from 1 on, not “%1”.").arg(line.value(u"jobs"_s)));
    return std::nullopt;
}

QString faultInAddress(const CommandLine &line)
{
    const QString address = line.value(u"ip"_s);
    if (!line.has(u"ip"_s) || dns::parseIpAddress(address.toStdString()))
        return {};
    return CliText::tr("--ip takes an IPv4 or IPv6 address, not “%1”.").arg(address);
}

std::optional<Clock> Clock::of(const CommandLine &line)
{
    Clock clock;
    const QString text = line.value(u"at"_s);
    if (text == u"message")
        return clock;
    QDateTime time =
        line.has(u"at"_s) ? QDateTime::fromString(text, Qt::ISODate) : QDateTime::currentDateTimeUtc();
    if (!time.isValid()) {
        line.refuse(
            CliText::tr("--at takes a time as 2026-11-21T18:00:00Z, or “message”, not “%1”.").arg(text));
        return std::nullopt;
    }
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    clock.m_fixed = time.toSecsSinceEpoch();
    return clock;
}

std::optional<std::int64_t> Clock::timeFor(const message::Message &message) const
{
    return m_fixed ? m_fixed : message::dateOf(message);
}

QString Clock::noTime()
{
    return CliText::tr("The message has no Date field that can be read, and --at message asks for it.");
}

} // namespace dkimlens::cli
