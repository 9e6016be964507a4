// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/doh_reply.h"

#include "core/engine/dns/wire.h"

#include <algorithm>

namespace dkimlens::session {

namespace {

constexpr int httpOk = 200;
constexpr std::size_t maxDetailSize = 300; // octets: a server's words are shown to people

struct Failure
{
    dns::Status status{};
    std::string detail;
};

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

std::optional<Failure> failureOf(const QNetworkReply &reply, const QByteArray &body)
{
    const int status = httpStatusOf(reply);
    if (status != 0 && status != httpOk)
        return Failure{dns::Status::ServerFailure, statusLine(reply)};
    if (reply.isFinished() && reply.error() != QNetworkReply::NoError)
        return Failure{statusOf(reply.error()), reply.errorString().toStdString()};
    if (status == httpOk && mediaTypeOf(reply) != "application/dns-message")
        return Failure{dns::Status::Garbled,
                       "Content-Type: " + reply.rawHeader("Content-Type").toStdString()};
    if (body.size() > maxDnsMessageSize)
        return Failure{dns::Status::Garbled, "more than " + std::to_string(maxDnsMessageSize) + " octets"};
    return std::nullopt;
}

// RFC 8484, 5.1: what an HTTP cache held for some time has grown older meanwhile.
void subtractAge(dns::Answer &answer, const QNetworkReply &reply)
{
    const qulonglong age = reply.rawHeader("Age").toULongLong(); // 0 where it is no number
    if (answer.ttl)
        answer.ttl = *answer.ttl - static_cast<std::uint32_t>(std::min<qulonglong>(*answer.ttl, age));
}

} // namespace

std::optional<dns::Answer> answerOf(const QNetworkReply &reply, const QByteArray &body,
                                    const dns::Question &question)
{
    dns::Answer answer;
    if (const std::optional<Failure> failure = failureOf(reply, body)) {
        answer.question = question;
        answer.status = failure->status;
        answer.detail = failure->detail.substr(0, maxDetailSize);
        return answer;
    }
    if (!reply.isFinished())
        return std::nullopt;
    answer = dns::readResponse({body.constData(), static_cast<std::size_t>(body.size())}, question, 0);
    if (answer.status == dns::Status::Garbled)
        answer.detail = std::to_string(body.size()) + " octets that do not answer the question";
    subtractAge(answer, reply);
    return answer;
}

bool isConnectionLost(const QNetworkReply &reply)
{
    return reply.isFinished()
        && (reply.error() == QNetworkReply::RemoteHostClosedError
            || reply.error() == QNetworkReply::ContentReSendError); // HTTP/2's GOAWAY
}

} // namespace dkimlens::session
