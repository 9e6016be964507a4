// SPDX-License-Identifier: Apache-2.0
// Searches why one signature does not pass, off the caller's thread, within a limit that a person can raise.

#pragma once

#include "core/engine/diagnose/diagnosis.h"
#include "core/session/background.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace dkimlens::session {

// diagnose::Case, kept for a thread that may outlive whoever started it.
struct DiagnosisTask
{
    message::Message message;
    dkim::VerifiedSignature signature; // of that message
    dns::Answers answers;
    std::vector<dkim::KnownKey> knownKeys;
    std::int64_t now = 0; // seconds since 1970
};

struct SearchLimit
{
    std::chrono::milliseconds time{2000};
    std::uint64_t octets = diagnose::Budget().octets; // hashed

    SearchLimit raised() const; // for who wants to search longer

    friend bool operator==(const SearchLimit &, const SearchLimit &) = default;
};

class Diagnoser : public QObject
{
    Q_OBJECT

public:
    explicit Diagnoser(QObject *parent = nullptr);
    Diagnoser(const Diagnoser &) = delete;
    Diagnoser &operator=(const Diagnoser &) = delete;
    Diagnoser(Diagnoser &&) = delete;
    Diagnoser &operator=(Diagnoser &&) = delete;
    ~Diagnoser() override; // never waits

    void start(DiagnosisTask task, const SearchLimit &limit); // drops what is under way
    void stop(); // early: what has been found is the result
    void drop(); // there will be no result

    bool isRunning() const { return m_background.isBusy(); }
    std::uint64_t tried() const; // candidates, of the search that runs or ran last
    std::chrono::milliseconds took() const { return m_took; } // the search that finished last

signals:
    void progressed(std::uint64_t tried);
    void finished(const dkimlens::diagnose::Diagnosis &diagnosis);

private:
    struct Search;

    void take(const diagnose::Diagnosis &diagnosis);

    std::shared_ptr<Search> m_search; // shared with the thread
    QElapsedTimer m_clock; // since the search began
    std::chrono::milliseconds m_took{0};
    QTimer m_limit;
    QTimer m_progress;
    Background m_background;
};

} // namespace dkimlens::session
