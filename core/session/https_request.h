// SPDX-License-Identifier: Apache-2.0
// What all questions over HTTPS have in common: they tell no more than they must, follow nobody elsewhere,
// and say in one way why there is no answer.

#pragma once

#include "core/engine/dns/answer.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

#include <optional>
#include <string>

namespace dkimlens::session {

// A server's https URL, without password or fragment.
bool isHttpsUrl(const QUrl &url);

// Without cookies, cache, redirects, and what Qt would say of languages and encodings.
QNetworkRequest httpsRequest(const QUrl &url, const QByteArray &mediaType, const QSslConfiguration &tls);

// The system's certificate authorities and these.
QSslConfiguration trusting(const QList<QSslCertificate> &authorities);

struct HttpFailure
{
    dns::Status status{};
    std::string detail; // the source's own words
};

struct ExpectedBody
{
    QByteArray mediaType;
    qsizetype maxSize = 0; // octets
};

// Clear before the whole body is there. Nothing while all is well.
std::optional<HttpFailure> httpFailureOf(const QNetworkReply &reply, const QByteArray &body,
                                         const ExpectedBody &expected);

} // namespace dkimlens::session
