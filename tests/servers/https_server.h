// SPDX-License-Identifier: Apache-2.0
// A small server of HTTP/1.1 over TLS on a loopback address, which answers as a test wants, faults included.

#pragma once

#include "tests/servers/certificates.h"

#include <QHash>
#include <QSslServer>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <functional>

namespace dkimlens::test {

struct HttpRequest
{
    QByteArray method;
    QByteArray target; // path and query, as they came
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    QByteArray parameter(const QString &name) const; // of the query
};

enum class Ending : std::uint8_t {
    Whole,
    Endless, // the body is sent again and again
    Silent, // nothing is ever sent
    Lost, // the connection is closed instead
};

struct HttpResponse
{
    QByteArray status = "200 OK";
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    std::chrono::milliseconds delay{0};
    Ending ending = Ending::Whole;
};

class HttpsServer
{
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    // Listens on 127.0.0.1, at a port that is free.
    HttpsServer(const ServerIdentity &identity, Handler handler);

    QUrl url(const QString &path) const;
    int connectionCount() const { return m_connectionCount; }

private:
    void accept();

    QSslServer m_server;
    Handler m_handler;
    int m_connectionCount = 0;
};

} // namespace dkimlens::test
