// SPDX-License-Identifier: Apache-2.0
// Work on several threads whose results are taken in order, with a bounded number of them waiting.

#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace dkimlens::cli {

template<typename Work, typename Take>
class OrderedRun
{
public:
    OrderedRun(std::size_t count, std::size_t jobs, const Work &work, const Take &take)
        : m_count(count)
        , m_waiting(jobs * waitingPerJob)
        , m_work(work)
        , m_take(take)
    {
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < jobs; ++i)
            threads.emplace_back([this] { workOff(); });
        for (std::size_t i = 0; i < count; ++i)
            m_take(waitFor(i));
        for (std::thread &thread : threads)
            thread.join();
    }

private:
    using Value = decltype(std::declval<const Work &>()(std::size_t{}));
    static constexpr std::size_t waitingPerJob = 8;

    void workOff()
    {
        while (const std::optional<std::size_t> index = nextIndex()) {
            Value value = m_work(*index);
            {
                const std::lock_guard lock(m_mutex);
                m_waiting[*index % m_waiting.size()] = std::move(value);
            }
            m_isReady.notify_one();
        }
    }

    std::optional<std::size_t> nextIndex()
    {
        std::unique_lock lock(m_mutex);
        m_hasRoom.wait(lock, [this] { return m_next == m_count || m_next < m_taken + m_waiting.size(); });
        return m_next == m_count ? std::nullopt : std::optional(m_next++);
    }

    Value waitFor(std::size_t index)
    {
        std::unique_lock lock(m_mutex);
        std::optional<Value> &slot = m_waiting[index % m_waiting.size()];
        m_isReady.wait(lock, [&] { return slot.has_value(); });
        std::optional<Value> value = std::exchange(slot, std::nullopt);
        ++m_taken;
        m_hasRoom.notify_all();
        return *std::move(value);
    }

    std::size_t m_count;
    std::size_t m_next = 0;
    std::size_t m_taken = 0;
    std::vector<std::optional<Value>> m_waiting;
    const Work &m_work;
    const Take &m_take;
    std::mutex m_mutex;
    std::condition_variable m_isReady;
    std::condition_variable m_hasRoom;
};

// take(work(0)), …, take(work(count - 1)): work() on `jobs` threads, take() on this one.
template<typename Work, typename Take>
void inOrder(std::size_t count, std::size_t jobs, const Work &work, const Take &take)
{
    if (jobs > 1 && count > 1) {
        const OrderedRun run(count, std::min(jobs, count), work, take);
        return;
    }
    for (std::size_t i = 0; i < count; ++i)
        take(work(i));
}

} // namespace dkimlens::cli
