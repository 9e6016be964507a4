// SPDX-License-Identifier: Apache-2.0
#include "tests/servers/https_server.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace dkimlens::test {

namespace {

constexpr QByteArrayView headEnd("\r\n\r\n");

QSslConfiguration configurationOf(const ServerIdentity &identity)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of the client, which shows no certificate
    return configuration;
}

HttpRequest readHead(const QByteArray &head)
{
    HttpRequest request;
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

// Cuts a whole request off the front; nothing while it is not all there.
std::optional<HttpRequest> takeRequest(QByteArray &octets)
{
    const qsizetype end = octets.indexOf(headEnd);
    if (end < 0)
        return std::nullopt;
    HttpRequest request = readHead(octets.first(end));
    const qsizetype begin = end + headEnd.size();
    const qsizetype size = request.headers.value("content-length").toLongLong();
    if (octets.size() - begin < size)
        return std::nullopt;
    request.body = octets.mid(begin, size);
    octets.remove(0, begin + size);
    return request;
}

QByteArray headOf(const HttpResponse &response)
{
    QByteArray head = "HTTP/1.1 " + response.status + "\r\n";
    for (const auto &[name, value] : response.headers.asKeyValueRange())
        head += name + ": " + value + "\r\n";
    if (response.ending == Ending::Whole)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    return head + "\r\n";
}

// Sends the body again whenever the last one went out.
void sendWithoutEnd(QSslSocket *socket, const QByteArray &body)
{
    QObject::connect(socket, &QSslSocket::encryptedBytesWritten, socket, [socket, body] {
        if (socket->encryptedBytesToWrite() == 0 && socket->bytesToWrite() == 0)
            socket->write(body);
    });
    socket->write(body);
}

void respond(QSslSocket *socket, const HttpResponse &response)
{
    switch (response.ending) {
    case Ending::Whole:
        socket->write(headOf(response) + response.body);
        break;
    case Ending::Endless:
        socket->write(headOf(response));
        sendWithoutEnd(socket, response.body);
        break;
    case Ending::Silent:
        break;
    case Ending::Lost:
        socket->disconnectFromHost();
        break;
    }
}

} // namespace

QByteArray HttpRequest::parameter(const QString &name) const
{
    return QUrlQuery(QUrl::fromEncoded(target)).queryItemValue(name).toLatin1();
}

HttpsServer::HttpsServer(const ServerIdentity &identity, Handler handler)
    : m_handler(std::move(handler))
{
    m_server.setSslConfiguration(configurationOf(identity));
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] { accept(); });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port of 127.0.0.1 can be used");
}

QUrl HttpsServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

void HttpsServer::accept()
{
    auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
    if (socket == nullptr)
        return;
    ++m_connectionCount;
    const auto octets = std::make_shared<QByteArray>();
    QObject::connect(socket, &QSslSocket::readyRead, socket, [this, socket, octets] {
        *octets += socket->readAll();
        while (const std::optional<HttpRequest> request = takeRequest(*octets)) {
            const HttpResponse response = m_handler(*request);
            QTimer::singleShot(response.delay, Qt::PreciseTimer, socket,
                               [socket, response] { respond(socket, response); });
        }
    });
    QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
}

} // namespace dkimlens::test
