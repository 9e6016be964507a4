// SPDX-License-Identifier: Apache-2.0
#include "core/session/https_request.h"

#include <QSslCertificate>

#include <algorithm>

namespace dkimlens::session {

namespace {

constexpr int httpOk = 200;
constexpr int httpTooMany = 429; // RFC 6585, 4
constexpr std::size_t maxDetailSize = 300; // octets: a server's words are shown to people

int httpStatusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// "HTTP 500 Internal Server Error", "HTTP 302 Found, to https://elsewhere.example/".
std::string statusLine(const QNetworkReply &reply)
{
    const QByteArray reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    const QByteArray location = reply.rawHeader("Location");
    QByteArray line = "HTTP " + QByteArray::number(httpStatusOf(reply));
    if (!reason.isEmpty())
        line += ' ' + reason;
    if (!location.isEmpty())
        line += ", to " + location;
    return line.toStdString();
}

dns::Status statusOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return dns::Status::Timeout;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return dns::Status::Garbled;
    default: // no server, no network, no trust in its certificate
        return dns::Status::Unreachable;
    }
}

QByteArray mediaTypeOf(const QNetworkReply &reply)
{
    return reply.rawHeader("Content-Type").split(';').first().trimmed().toLower();
}

std::optional<HttpFailure> classify(const QNetworkReply &reply, const QByteArray &body,
                                    const ExpectedBody &expected)
{
    const int status = httpStatusOf(reply);
    if (status == httpTooMany)
        return HttpFailure{dns::Status::Refused, statusLine(reply)};
    if (status != 0 && status != httpOk)
        return HttpFailure{dns::Status::ServerFailure, statusLine(reply)};
    if (reply.isFinished() && reply.error() != QNetworkReply::NoError)
        return HttpFailure{statusOf(reply.error()), reply.errorString().toStdString()};
    if (status == httpOk && mediaTypeOf(reply) != expected.mediaType)
        return HttpFailure{dns::Status::Garbled,
                           "Content-Type: " + reply.rawHeader("Content-Type").toStdString()};
    if (body.size() > expected.maxSize)
        return HttpFailure{dns::Status::Garbled, "more than " + std::to_string(expected.maxSize) + " octets"};
    return std::nullopt;
}

} // namespace

bool isHttpsUrl(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1StringView("https") && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasFragment();
}

QNetworkRequest httpsRequest(const QUrl &url, const QByteArray &mediaType, const QSslConfiguration &tls)
{
    using Attribute = QNetworkRequest::Attribute;
    QNetworkRequest request(url);
    request.setRawHeader("Accept", mediaType);
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(Attribute::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const Attribute attribute :
         {Attribute::CookieLoadControlAttribute, Attribute::CookieSaveControlAttribute,
          Attribute::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(Attribute::CacheSaveControlAttribute, false);
    request.setSslConfiguration(tls);
    return request;
}

QSslConfiguration trusting(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    return tls;
}

std::optional<HttpFailure> httpFailureOf(const QNetworkReply &reply, const QByteArray &body,
                                         const ExpectedBody &expected)
{
    std::optional<HttpFailure> failure = classify(reply, body, expected);
    if (failure)
        failure->detail.resize(std::min(failure->detail.size(), maxDetailSize));
    return failure;
}

} // namespace dkimlens::session
