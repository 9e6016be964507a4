// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/doh_resolver.h"

#include "core/engine/dns/wire.h"
#include "core/session/https_request.h"
#include "core/session/resolvers/doh_lookup.h"
#include "core/session/resolvers/ready_lookup.h"

#include <QDateTime>

#include <utility>

namespace dkimlens::session {

DohResolver::DohResolver(QUrl url, QObject *parent)
    : Resolver(parent)
    , m_url(std::move(url))
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_queue(std::make_shared<DohQueue>())
{
}

std::optional<QUrl> DohResolver::urlOf(const QString &text)
{
    constexpr QLatin1StringView variable("{?dns}"); // RFC 8484, 4.1: the URL is a template
    const QUrl url(text.endsWith(variable) ? text.chopped(variable.size()) : text, QUrl::StrictMode);
    return isHttpsUrl(url) ? std::optional(url) : std::nullopt;
}

void DohResolver::addAuthorities(const QList<QSslCertificate> &authorities)
{
    m_tls = trusting(authorities);
}

Lookup *DohResolver::ask(const dns::Question &question, QObject *parent)
{
    dns::Answer answer;
    answer.question = question;
    answer.source = dns::Source::Doh;
    answer.server = m_url.toString().toStdString();
    answer.askedAt = QDateTime::currentSecsSinceEpoch();
    const std::optional<std::string> query = dns::encodeQuery(question, 0);
    if (!query)
        return new ReadyLookup(std::move(answer), parent); // DNS can hold no such name
    if (!isHttpsUrl(m_url)) {
        answer.status = dns::Status::Unreachable;
        answer.detail = "no https URL: nobody was asked";
        return new ReadyLookup(std::move(answer), parent);
    }
    auto *lookup = new DohLookup(question, requestOf(*query), m_queue, parent);
    lookup->setServer(answer.server);
    lookup->setTimeout(m_timeout);
    m_queue->waiting.emplace_back(lookup);
    m_queue->beginNext();
    return lookup;
}

// RFC 8484, 4.1. GET rather than POST, since caches may then answer.
QNetworkRequest DohResolver::requestOf(const std::string &query) const
{
    const QByteArray encoded = QByteArray::fromStdString(query).toBase64(QByteArray::Base64UrlEncoding
                                                                         | QByteArray::OmitTrailingEquals);
    QString parameters = m_url.query(QUrl::FullyEncoded);
    if (!parameters.isEmpty())
        parameters += u'&';
    QUrl url = m_url;
    url.setQuery(parameters + QLatin1StringView("dns=") + QLatin1StringView(encoded));
    return httpsRequest(url, "application/dns-message", m_tls);
}

} // namespace dkimlens::session
