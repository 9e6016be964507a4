// SPDX-License-Identifier: Apache-2.0
// What an HTTP reply to a DNS question says, as a dns::Answer (RFC 8484, 4.2).

#pragma once

#include "core/engine/dns/answer.h"

#include <QByteArray>
#include <QNetworkReply>

#include <optional>

namespace dkimlens::session {

constexpr qsizetype maxDnsMessageSize = 65535; // octets (RFC 8484, 6)

// Nothing while the answer is still to come. A failure is clear before the whole body is there.
std::optional<dns::Answer> answerOf(const QNetworkReply &reply, const QByteArray &body,
                                    const dns::Question &question);

// Whether the server closed the connection, as it may with one that was idle: asking again helps.
bool isConnectionLost(const QNetworkReply &reply);

} // namespace dkimlens::session
