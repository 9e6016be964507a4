// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/system_resolver.h"

#include "core/session/resolvers/dns_reply.h"

#include <QDateTime>
#include <QDnsLookup>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <utility>

namespace dkimlens::session {

namespace {

using namespace std::chrono_literals;

// A server that refuses the connection, or no network, fails at once; libraries wait several seconds for an
// answer.
constexpr std::chrono::milliseconds failsAtOnce = 2s;

// A library that comes back after so long has asked repeatedly and heard nothing.
constexpr std::chrono::milliseconds isSilence = 9s;

// QDnsLookup has five threads; a sixth lookup would wait for one of them while its time runs out.
constexpr int maxAtOnce = 5;

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

// Whether a server sent it, whatever it says.
bool isAnswer(const QDnsLookup &lookup)
{
    const std::optional<dns::Status> status = statusOf(lookup);
    return status && *status != dns::Status::Timeout && *status != dns::Status::Cancelled;
}

} // namespace

class SystemLookup : public Lookup
{
public:
    SystemLookup(const dns::Question &question, const NameServer &server,
                 std::shared_ptr<SystemLookupQueue> queue, QObject *parent);
    SystemLookup(const SystemLookup &) = delete;
    SystemLookup &operator=(const SystemLookup &) = delete;
    SystemLookup(SystemLookup &&) = delete;
    SystemLookup &operator=(SystemLookup &&) = delete;
    ~SystemLookup() override;

    void setTimeout(std::chrono::milliseconds timeout) { m_timer.setInterval(timeout); }
    void begin();
    void cancel() override;

private:
    void takeReply();
    void takeProbe();
    void finish(dns::Status status);
    void leave();

    QDnsLookup m_lookup;
    QDnsLookup m_probe; // whether the server answers at all
    QTimer m_timer;
    QElapsedTimer m_clock;
    dns::Answer m_answer;
    bool m_isRunning = false;
    bool m_isFinished = false;
    std::shared_ptr<SystemLookupQueue> m_queue;
};

// Those that run, and those that wait for one of them to end.
struct SystemLookupQueue
{
    int running = 0;
    std::deque<QPointer<SystemLookup>> waiting;

    void beginNext()
    {
        while (running < maxAtOnce && !waiting.empty()) {
            const QPointer<SystemLookup> next = waiting.front();
            waiting.pop_front();
            if (next)
                next->begin();
        }
    }
};

SystemLookup::SystemLookup(const dns::Question &question, const NameServer &server,
                           std::shared_ptr<SystemLookupQueue> queue, QObject *parent)
    : Lookup(parent)
    , m_lookup(lookupTypeOf(question.type), QString::fromStdString(question.name))
    , m_probe(QDnsLookup::A, probeName)
    , m_queue(std::move(queue))
{
    m_answer.question = question;
    m_answer.source = server.address.isNull() ? dns::Source::System : dns::Source::Server;
    m_answer.server = nameOf(server);
    pointAt(m_lookup, server);
    pointAt(m_probe, server);
    connect(&m_lookup, &QDnsLookup::finished, this, &SystemLookup::takeReply, Qt::QueuedConnection);
    connect(&m_probe, &QDnsLookup::finished, this, &SystemLookup::takeProbe, Qt::QueuedConnection);
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { finish(dns::Status::Timeout); });
}

SystemLookup::~SystemLookup()
{
    leave();
}

void SystemLookup::begin()
{
    if (m_isFinished)
        return; // cancelled while it waited
    m_isRunning = true;
    ++m_queue->running;
    m_answer.askedAt = QDateTime::currentSecsSinceEpoch();
    m_clock.start();
    m_timer.start();
    m_lookup.lookup();
}

// Gives its place to the next one that waits.
void SystemLookup::leave()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    --m_queue->running;
    m_queue->beginNext();
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
    else if (m_answer.took >= isSilence)
        finish(dns::Status::Timeout);
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
    if (m_isRunning && m_lookup.isFinished()) {
        takeRecords(m_lookup, m_answer);
        if (statusOf(m_lookup) == status && dns::isTemporary(status))
            m_answer.detail = m_lookup.errorString().toStdString();
    } else if (m_isRunning) {
        m_answer.took = std::chrono::milliseconds(m_clock.elapsed());
        m_lookup.abort();
    }
    m_probe.abort();
    leave();
    emit finished(m_answer);
}

SystemResolver::SystemResolver(NameServer server, QObject *parent)
    : Resolver(parent)
    , m_server(std::move(server))
    , m_queue(std::make_shared<SystemLookupQueue>())
{
}

bool SystemResolver::canChoosePort()
{
    return QT_VERSION >= QT_VERSION_CHECK(6, 6, 0);
}

Lookup *SystemResolver::ask(const dns::Question &question, QObject *parent)
{
    auto *lookup = new SystemLookup(question, m_server, m_queue, parent);
    lookup->setTimeout(m_timeout);
    m_queue->waiting.emplace_back(lookup);
    m_queue->beginNext();
    return lookup;
}

} // namespace dkimlens::session
