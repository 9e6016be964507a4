// SPDX-License-Identifier: Apache-2.0
#include "core/session/archive/key_archive.h"

#include "core/session/archive/archive_lookup.h"
#include "core/session/https_request.h"

#include <QUrlQuery>

#include <utility>

namespace dkimlens::session {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view keyLabel = "._domainkey.";

struct KeyName
{
    std::string selector;
    std::string domain;
};

std::optional<KeyName> parseName(const std::string &name)
{
    const std::size_t label = name.find(keyLabel);
    if (label == std::string::npos)
        return std::nullopt;
    return KeyName{name.substr(0, label), name.substr(label + keyLabel.size())};
}

// Why the archive is not asked; empty where it can be.
std::string refusalOf(const QUrl &base, const std::optional<KeyName> &name)
{
    if (!isHttpsUrl(base))
        return "no https URL: nobody was asked";
    if (!name)
        return "not the name of a key: nobody was asked";
    return name->selector.find('.') == std::string::npos
        ? std::string()
        : "the archive takes no selectors with dots: it was not asked";
}

QUrl urlFor(const QUrl &base, const KeyName &name)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("domain"), QString::fromStdString(name.domain));
    query.addQueryItem(QStringLiteral("selector"), QString::fromStdString(name.selector));
    QUrl url = base;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + QLatin1StringView("/api/key"));
    url.setQuery(query);
    return url;
}

} // namespace

QUrl KeyArchive::defaultUrl()
{
    static const QUrl url(QStringLiteral("https://archive.zk.email"));
    return url;
}

KeyArchive::KeyArchive(QUrl base, QObject *parent)
    : QObject(parent)
    , m_base(std::move(base))
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    m_turn.setSingleShot(true);
    m_turn.callOnTimeout(this, &KeyArchive::beginNext);
}

void KeyArchive::addAuthorities(const QList<QSslCertificate> &authorities)
{
    m_tls = trusting(authorities);
}

ArchiveLookup *KeyArchive::ask(const std::string &name, QObject *parent)
{
    auto *lookup = new ArchiveLookup(name, this, parent);
    const std::string refusal = refusalOf(m_base, parseName(name));
    if (!refusal.empty()) {
        lookup->failLater(dns::Status::NotAsked, refusal);
        return lookup;
    }
    m_waiting.push_back(lookup);
    beginNext();
    return lookup;
}

void KeyArchive::beginNext()
{
    while (!m_waiting.empty()) {
        if (const auto wait = waitForTurn()) {
            m_turn.start(*wait);
            return;
        }
        ArchiveLookup *next = m_waiting.front();
        m_waiting.pop_front();
        m_sent.push_back(Clock::now());
        if (m_sent.size() > m_rate.requests)
            m_sent.pop_front();
        next->begin(urlFor(m_base, *parseName(next->m_name)));
    }
}

// How long the next request has to wait, so that the archive takes it.
std::optional<std::chrono::milliseconds> KeyArchive::waitForTurn() const
{
    if (m_sent.size() < m_rate.requests)
        return std::nullopt;
    const auto free = m_sent.front() + m_rate.time;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(free - Clock::now());
    return wait.count() > 0 ? std::optional(wait) : std::nullopt;
}

} // namespace dkimlens::session
