// SPDX-License-Identifier: Apache-2.0
#include "ui/window/resolvers.h"

#include "core/session/keys_file.h"
#include "core/session/resolvers/doh_resolver.h"
#include "core/session/resolvers/file_resolver.h"
#include "core/session/resolvers/offline_resolver.h"
#include "core/session/resolvers/server_resolver.h"
#include "core/session/resolvers/unbound_resolver.h"
#include "ui/text/keys_error_text.h"

#include <algorithm>
#include <utility>

namespace dkimlens::window {

using models::KeySource;
using session::AnswerCache;

// What asks the network, with what stands before it.
struct Resolvers::Asked
{
    Asked(KeySource of, session::Resolver *resolver)
        : source(std::move(of))
        , retrying(resolver)
        , caching(&retrying)
    {
    }

    KeySource source;
    session::RetryingResolver retrying;
    session::CachingResolver caching;
};

namespace {

struct Made
{
    std::unique_ptr<session::Resolver> resolver; // nullptr: see `problem`
    QString problem;
};

Made serverOf(const QString &typed)
{
    const std::optional<session::NameServer> server = session::parseNameServer(typed);
    if (!server)
        return {nullptr, Resolvers::tr("“%1” is no IP address of a name server.").arg(typed)};
    if (std::unique_ptr<session::Resolver> resolver = session::serverResolver(*server))
        return {std::move(resolver), {}};
    return {nullptr,
            Resolvers::tr("This program was built without libunbound, so it can ask name servers only at "
                          "port 53.")};
}

Made serviceOf(const QString &typed)
{
    if (const std::optional<QUrl> url = session::DohResolver::urlOf(typed))
        return {std::make_unique<session::DohResolver>(*url), {}};
    return {nullptr, Resolvers::tr("“%1” is no https URL of a DNS-over-HTTPS server.").arg(typed)};
}

Made validatingOf(const QString &forwarder)
{
    const std::optional<session::NameServer> server = session::parseNameServer(forwarder);
    if (!session::UnboundResolver::isAvailable()) {
        return {nullptr,
                Resolvers::tr("This program was built without libunbound, so it cannot check DNSSEC.")};
    }
    if (!server && !forwarder.isEmpty())
        return {nullptr, Resolvers::tr("“%1” is no IP address of a name server.").arg(forwarder)};
    return {session::unboundResolver(server, session::UnboundSettings::Validation::Dnssec), {}};
}

Made make(const KeySource &source)
{
    if (source.kind == KeySource::Kind::Server)
        return serverOf(source.where);
    return source.kind == KeySource::Kind::Doh ? serviceOf(source.where) : validatingOf(source.where);
}

} // namespace

Resolvers::Resolvers(session::Resolver *system, QObject *parent)
    : QObject(parent)
    , m_offline(new session::OfflineResolver(this))
{
    add({}, system);
}

Resolvers::~Resolvers() = default;

void Resolvers::setSettings(const models::LookupSettings &settings)
{
    m_settings = settings;
    for (const auto &asked : m_asked)
        applyTo(*asked);
}

void Resolvers::setKeeping(AnswerCache::Keeping keeping)
{
    m_keeping = keeping;
    for (const auto &asked : m_asked)
        asked->caching.cache().setKeeping(keeping);
}

Resolvers::Found Resolvers::resolverOf(const KeySource &source)
{
    if (source.kind == KeySource::Kind::Offline)
        return {m_offline, {}};
    return models::asksNetwork(source.kind) ? asked(source) : fileResolver(source.where);
}

std::vector<NamedResolver> Resolvers::all()
{
    std::vector<NamedResolver> resolvers;
    for (const KeySource &source : models::usableSources(m_settings)) {
        if (!models::asksNetwork(source.kind))
            continue;
        if (const Found found = asked(source); found.resolver)
            resolvers.push_back({models::nameOf(source), found.resolver});
    }
    return resolvers;
}

std::size_t Resolvers::count() const
{
    const std::vector<KeySource> sources = models::usableSources(m_settings);
    return static_cast<std::size_t>(std::ranges::count_if(
        sources, [](const KeySource &source) { return models::asksNetwork(source.kind); }));
}

std::vector<AnswerCache *> Resolvers::caches() const
{
    std::vector<AnswerCache *> caches;
    for (const auto &asked : m_asked)
        caches.push_back(&asked->caching.cache());
    return caches;
}

void Resolvers::forget(const dns::Question &question)
{
    for (const auto &asked : m_asked)
        asked->caching.cache().remove(question);
}

Resolvers::Found Resolvers::asked(const KeySource &source)
{
    const auto known = std::ranges::find(m_asked, source, [](const auto &one) { return one->source; });
    if (known != m_asked.end())
        return {&(*known)->caching, {}};
    Made made = make(source);
    if (!made.resolver)
        return {nullptr, made.problem};
    made.resolver->setParent(this);
    add(source, made.resolver.release());
    return {&m_asked.back()->caching, {}};
}

Resolvers::Found Resolvers::fileResolver(const QString &path)
{
    session::KeysFile keys;
    if (const auto error = keys.add(path))
        return {nullptr, text::sentence(*error)};
    return {new session::FileResolver(std::move(keys), this), {}};
}

void Resolvers::add(const KeySource &source, session::Resolver *resolver)
{
    m_asked.push_back(std::make_unique<Asked>(source, resolver));
    applyTo(*m_asked.back());
}

void Resolvers::applyTo(Asked &asked) const
{
    asked.retrying.setTimeout(m_settings.timeLimit);
    asked.retrying.setTries(m_settings.tries);
    asked.caching.cache().setKeeping(m_keeping);
}

} // namespace dkimlens::window
