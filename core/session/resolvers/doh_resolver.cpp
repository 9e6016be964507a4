// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/doh_resolver.h"

#include "core/engine/dns/wire.h"
#include "core/session/resolvers/doh_lookup.h"
#include "core/session/resolvers/ready_lookup.h"

#include <QDateTime>

#include <array>
#include <utility>

namespace dkimlens::session {

namespace {

bool isUsable(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1StringView("https") && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasFragment();
}

// Nothing is kept, followed, or told that the question does not need: what Qt would say of language and
// encodings is replaced, and its name for a browser is everybody's.
void keepToTheQuestion(QNetworkRequest &request)
{
    using Attribute = QNetworkRequest::Attribute;
    request.setAttribute(Attribute::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const Attribute attribute :
         {Attribute::CookieLoadControlAttribute, Attribute::CookieSaveControlAttribute,
          Attribute::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(Attribute::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "identity");
}

} // namespace

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
    return isUsable(url) ? std::optional(url) : std::nullopt;
}

void DohResolver::addAuthorities(const QList<QSslCertificate> &authorities)
{
    m_tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
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
    if (!isUsable(m_url)) {
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
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/dns-message");
    keepToTheQuestion(request);
    request.setSslConfiguration(m_tls);
    return request;
}

} // namespace dkimlens::session
