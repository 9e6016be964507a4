// SPDX-License-Identifier: Apache-2.0
#include "core/session/diagnoser.h"

#include <atomic>
#include <utility>

namespace dkimlens::session {

namespace {

using namespace std::chrono_literals;

constexpr auto progressInterval = 100ms;
constexpr int raise = 5; // times as long, and as much

} // namespace

struct Diagnoser::Search
{
    std::atomic<bool> stop = false;
    std::atomic<std::uint64_t> tried = 0;
};

SearchLimit SearchLimit::raised() const
{
    return {time * raise, octets * raise};
}

Diagnoser::Diagnoser(QObject *parent)
    : QObject(parent)
    , m_search(std::make_shared<Search>())
    , m_background(this)
{
    m_limit.setSingleShot(true);
    m_progress.setInterval(progressInterval);
    connect(&m_limit, &QTimer::timeout, this, &Diagnoser::stop);
    connect(&m_progress, &QTimer::timeout, this, [this] { emit progressed(tried()); });
}

Diagnoser::~Diagnoser()
{
    stop();
}

void Diagnoser::start(DiagnosisTask task, const SearchLimit &limit)
{
    drop();
    m_search = std::make_shared<Search>();
    m_clock.start();
    const auto work = [task = std::move(task), search = m_search, octets = limit.octets] {
        const diagnose::Case subject{task.message, task.signature, task.answers, task.knownKeys, task.now};
        return diagnose::diagnose(subject, {octets, &search->stop, &search->tried});
    };
    m_background.run(work, [this](const diagnose::Diagnosis &diagnosis) { take(diagnosis); });
    m_limit.start(limit.time);
    m_progress.start();
}

void Diagnoser::stop()
{
    m_search->stop = true;
}

void Diagnoser::drop()
{
    stop();
    m_background.drop();
    m_limit.stop();
    m_progress.stop();
}

std::uint64_t Diagnoser::tried() const
{
    return m_search->tried;
}

void Diagnoser::take(const diagnose::Diagnosis &diagnosis)
{
    m_limit.stop();
    m_progress.stop();
    m_took = std::chrono::milliseconds(m_clock.elapsed());
    emit finished(diagnosis);
}

} // namespace dkimlens::session
