// SPDX-License-Identifier: Apache-2.0
// Work on the thread pool, its value handed over to the owner's thread. What was dropped, or whose owner is
// gone, is handed to nobody; nothing ever waits.

#pragma once

#include "core/engine/crypto/thread_state.h"

#include <QMetaObject>
#include <QMutex>
#include <QMutexLocker>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace dkimlens::session {

class Background
{
public:
    // `owner` lives in the thread that calls everything here, and outlives this object.
    explicit Background(QObject *owner)
        : m_owner(owner)
    {
    }

    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;
    Background(Background &&) = delete;
    Background &operator=(Background &&) = delete;
    ~Background() { drop(); }

    bool isBusy() const { return m_run != nullptr; }

    // Runs work() on the pool, then take(its value) here. Drops what was under way.
    template<typename Work, typename Take>
    void run(Work work, Take take)
    {
        drop();
        m_run = std::make_shared<Run>(m_owner);
        QThreadPool::globalInstance()->start(
            [this, run = m_run, work = std::move(work), take = std::move(take)]() mutable {
                if (run->isDropped())
                    return;
                auto value = std::make_shared<decltype(work())>(work());
                crypto::releaseThreadState(); // the pool does not join its threads
                run->post([this, run, value, take = std::move(take)]() mutable {
                    if (run->isDropped())
                        return;
                    m_run.reset();
                    take(std::move(*value));
                });
            });
    }

    void drop()
    {
        if (m_run)
            m_run->drop();
        m_run.reset();
    }

private:
    // Shared with the pool's thread. Both sides ask it before they touch the owner.
    class Run
    {
    public:
        explicit Run(QObject *owner)
            : m_owner(owner)
        {
        }

        bool isDropped() const
        {
            const QMutexLocker lock(&m_mutex);
            return m_owner == nullptr;
        }

        void drop()
        {
            const QMutexLocker lock(&m_mutex);
            m_owner = nullptr;
        }

        template<typename Call>
        void post(Call call)
        {
            const QMutexLocker lock(&m_mutex);
            if (m_owner)
                QMetaObject::invokeMethod(m_owner, std::move(call), Qt::QueuedConnection);
        }

    private:
        mutable QMutex m_mutex;
        QObject *m_owner;
    };

    QObject *m_owner;
    std::shared_ptr<Run> m_run;
};

} // namespace dkimlens::session
