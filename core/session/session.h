// SPDX-License-Identifier: Apache-2.0
// One open message: reads it, analyses it off the caller's thread, asks what the analysis lacked, analyses again.

#pragma once

#include "core/engine/analysis/analysis.h"
#include "core/session/file.h"
#include "core/session/resolvers/resolver.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <optional>

namespace dkimlens::session {

class Session : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Reading, // the file, or the first analysis
        LookingUp, // there is an analysis; answers are still to come
        Ready,
        Unreadable, // see problem()
    };
    Q_ENUM(State)

    // `resolver` must outlive the session.
    explicit Session(Resolver *resolver, QObject *parent = nullptr);
    ~Session() override;

    void openFile(const QString &path);
    void openBytes(const QString &name, std::string bytes); // pasted or dropped text
    void setResolver(Resolver *resolver); // takes effect with the next run
    void setTime(std::optional<std::int64_t> now); // seconds since 1970; absent: the clock's
    void run(); // forgets the answers, asks and analyses again
    void cancelLookups(); // what is still asked becomes dns::Status::Cancelled

    State state() const { return m_state; }
    QString name() const { return m_name; } // for people: the file's name
    QString path() const { return m_path; } // empty for text that came from no file
    FileProblem problem() const { return m_problem; }
    QString problemDetail() const { return m_problemDetail; }
    const message::Message &message() const { return m_message; }
    const analysis::Analysis &analysis() const { return m_analysis; }
    const dns::Answers &answers() const { return m_answers; }
    std::vector<dns::Question> pending() const; // asked and not answered yet
    std::chrono::milliseconds analysisTime() const { return m_analysisTime; } // of the last analysis, lookups excluded

signals:
    void stateChanged(); // pending() may have changed too
    void messageChanged(); // another message than before
    void analysisChanged();
};

} // namespace dkimlens::session
