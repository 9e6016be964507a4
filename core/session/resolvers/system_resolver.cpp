// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/system_resolver.h"

#include "core/session/resolvers/dns_reply.h"

#include <QDateTime>
#include <QDnsLookup>
#include <QElapsedTimer>
#include <QTimer>

#include <utility>

namespace dkimlens::session {

namespace {

using namespace std::chrono_literals;

// A server that refuses the connection, or no network, fails at once; libraries wait several seconds for an
// answer.
constexpr std::chrono::milliseconds failsAtOnce = 2s;

// A name that no server has and every one answers for (RFC 6761, 6.4).
constexpr QLatin1StringView probeName("invalid");

void pointAt(QDnsLookup &lookup, const NameServer &server)
{
    if (server.address.isNull())
        return;
    lookup.setNameserver(server.address);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    lookup.setNameserverPort(server.port);
#endif
}

std::string nameOf(const NameServer &server)
{
    if (server.address.isNull())
        return {};
    const QString address = server.address.toString();
    if (server.port == NameServer::standardPort)
        return address.toStdString();
    const bool isV6 = server.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? u'[' + address + u']' : address).toStdString() + ':' + std::to_string(server.port);
}

// Whether a server sent it, whatever it says.
bool isAnswer(const QDnsLookup &lookup)
{
    const std::optional<dns::Status> status = statusOf(lookup);
    return status && *status != dns::Status::Timeout && *status != dns::Status::Cancelled;
}

class SystemLookup : public Lookup
{
public:
    SystemLookup(const dns::Question &question, const NameServer &server, std::chrono::milliseconds timeout,
                 QObject *parent);

    void cancel() override;

private:
    void takeReply();
    void takeProbe();
    void finish(dns::Status status);

    QDnsLookup m_lookup;
    QDnsLookup m_probe; // whether the server answers at all
    QTimer m_timer;
    QElapsedTimer m_clock;
    dns::Answer m_answer;
    bool m_isFinished = false;
};

SystemLookup::SystemLookup(const dns::Question &question, const NameServer &server,
                           std::chrono::milliseconds timeout, QObject *parent)
    : Lookup(parent)
    , m_lookup(lookupTypeOf(question.type), QString::fromStdString(question.name))
    , m_probe(QDnsLookup::A, probeName)
{
    m_answer.question = question;
    m_answer.source = server.address.isNull() ? dns::Source::System : dns::Source::Server;
    m_answer.server = nameOf(server);
    m_answer.askedAt = QDateTime::currentSecsSinceEpoch();
    pointAt(m_lookup, server);
    pointAt(m_probe, server);
    connect(&m_lookup, &QDnsLookup::finished, this, &SystemLookup::takeReply, Qt::QueuedConnection);
    connect(&m_probe, &QDnsLookup::finished, this, &SystemLookup::takeProbe, Qt::QueuedConnection);
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { finish(dns::Status::Timeout); });
    m_timer.start(timeout);
    m_clock.start();
    m_lookup.lookup();
}

void SystemLookup::cancel()
{
    QMetaObject::invokeMethod(
        this, [this] { finish(dns::Status::Cancelled); }, Qt::QueuedConnection);
}

void SystemLookup::takeReply()
{
    if (m_isFinished)
        return;
    m_answer.took = std::chrono::milliseconds(m_clock.elapsed());
    if (const std::optional<dns::Status> status = statusOf(m_lookup))
        finish(*status);
    else
        m_probe.lookup();
}

// The reply was empty. If the server answers another question, it was "no data".
void SystemLookup::takeProbe()
{
    if (m_isFinished)
        return;
    if (isAnswer(m_probe))
        finish(dns::Status::NoData);
    else
        finish(m_answer.took < failsAtOnce ? dns::Status::Unreachable : dns::Status::Timeout);
}

void SystemLookup::finish(dns::Status status)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_timer.stop();
    m_answer.status = status;
    if (m_lookup.isFinished() && status != dns::Status::Cancelled) {
        takeRecords(m_lookup, m_answer);
        if (statusOf(m_lookup) == status && dns::isTemporary(status))
            m_answer.detail = m_lookup.errorString().toStdString();
    } else {
        m_answer.took = std::chrono::milliseconds(m_clock.elapsed());
        m_lookup.abort();
    }
    m_probe.abort();
    emit finished(m_answer);
}

} // namespace

SystemResolver::SystemResolver(NameServer server, QObject *parent)
    : Resolver(parent)
    , m_server(std::move(server))
{
}

bool SystemResolver::canChoosePort()
{
    return QT_VERSION >= QT_VERSION_CHECK(6, 6, 0);
}

Lookup *SystemResolver::ask(const dns::Question &question, QObject *parent)
{
    return new SystemLookup(question, m_server, m_timeout, parent);
}

} // namespace dkimlens::session
