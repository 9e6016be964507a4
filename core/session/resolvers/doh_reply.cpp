// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/doh_reply.h"

#include "core/engine/dns/wire.h"
#include "core/session/https_request.h"

#include <algorithm>

namespace dkimlens::session {

namespace {

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
    const ExpectedBody expected{"application/dns-message", maxDnsMessageSize};
    if (const std::optional<HttpFailure> failure = httpFailureOf(reply, body, expected)) {
        answer.question = question;
        answer.status = failure->status;
        answer.detail = failure->detail;
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
