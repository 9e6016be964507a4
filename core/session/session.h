// SPDX-License-Identifier: Apache-2.0
// One open message: reads it, analyses it off the caller's thread, asks what the analysis lacked, analyses
// again.

#pragma once

#include "core/engine/analysis/analysis.h"
#include "core/engine/analysis/sender_checks.h"
#include "core/session/background.h"
#include "core/session/file.h"
#include "core/session/keys/key_ring.h"
#include "core/session/resolvers/resolver.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

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

    void openFile(const QString &path);
    void openBytes(const QString &name, std::string bytes); // pasted or dropped text
    void setResolver(Resolver *resolver); // takes effect with the next run
    void setKeyRing(KeyRing *ring); // must outlive the session; null: none
    void setTime(std::optional<std::int64_t> now); // seconds since 1970; absent: the clock's

    // Whether SPF and DMARC are looked up too; what is read in the message alone always is.
    enum class SenderLookups : std::uint8_t { No, Yes };
    void setSenderLookups(SenderLookups lookups);
    void setSenderInputs(const analysis::SenderInputs &inputs); // another message has none
    void run(); // forgets the answers, asks and analyses again
    void cancelLookups(); // what is still asked becomes dns::Status::Cancelled

    State state() const { return m_state; }
    QString name() const { return m_name; } // for people: the file's name
    QString path() const { return m_path; } // empty for text that came from no file
    FileProblem problem() const { return m_problem; }
    QString problemDetail() const { return m_problemDetail; }
    const message::Message &message() const { return m_message; }
    const analysis::Analysis &analysis() const { return *m_analysis; }
    const analysis::SenderInputs &senderInputs() const { return m_senderInputs; }
    const analysis::SenderChecks &senderChecks() const { return m_senderChecks; }
    bool looksSenderUp() const { return m_senderLookups == SenderLookups::Yes; }
    const dns::Answers &answers() const { return m_answers; }
    std::uint64_t analysisNumber() const { return m_analysisNumber; } // another one with each analysis
    std::int64_t runTime() const { return m_runTime; } // what "now" is in it; seconds since 1970
    std::vector<dkim::KnownKey> knownKeys() const; // of the names that the message asks for
    std::vector<dns::Question> pending() const; // asked and not answered yet
    std::int64_t startedAt() const { return m_startedAt; } // seconds since 1970: when it last began to ask
    std::chrono::milliseconds analysisTime() const
    {
        return m_analysisTime;
    } // of the last analysis, lookups excluded

signals:
    void stateChanged(); // pending() and senderChecks() may have changed too
    void messageChanged(); // another message than before
    void analysisChanged();

private:
    struct Read
    {
        OpenedFile file;
        std::vector<dns::Question> questions;
    };

    struct Analysed
    {
        std::shared_ptr<const analysis::Analysis> analysis;
        std::chrono::milliseconds took{0};
        analysis::SenderChecks sender;
    };

    void open(const QString &name, const QString &path, std::function<OpenedFile()> read);
    void takeMessage(Read read);
    void stop(); // drops what is under way
    void ask(const std::vector<dns::Question> &questions);
    void takeAnswer(const dns::Answer &answer);
    void goOn(); // with what new answers, or new inputs, make necessary
    void analyze();
    void takeAnalysis(Analysed analysed);
    void checkSender();
    void takeSenderChecks(analysis::SenderChecks checks);
    void askForSender();
    void takeKnownKeys(const std::string &name);
    void setState(State state);

    Resolver *m_resolver;
    KeyRing *m_ring = nullptr;
    State m_state = State::Reading;
    bool m_hasMessage = false;
    QString m_name;
    QString m_path;
    FileProblem m_problem = FileProblem::None;
    QString m_problemDetail;
    message::Message m_message;
    std::vector<dns::Question> m_questions; // what the message asks at first
    std::optional<std::int64_t> m_time;
    std::int64_t m_runTime = 0; // what "now" is in this run
    std::int64_t m_startedAt = 0;
    dns::Answers m_answers;
    std::map<dns::Question, Lookup *> m_lookups;
    std::shared_ptr<const analysis::Analysis> m_analysis; // never null; shared with work on the pool
    std::uint64_t m_analysisNumber = 0;
    std::chrono::milliseconds m_analysisTime{0};
    SenderLookups m_senderLookups = SenderLookups::No;
    analysis::SenderInputs m_senderInputs;
    analysis::SenderChecks m_senderChecks;
    std::set<dns::Question> m_senderQuestions; // that no signature needs an answer to
    bool m_isStale = false; // answers came in since the analysis under way began
    bool m_isSenderStale = false; // likewise, such as the sender's checks alone need
    bool m_hasOtherInputs = false; // than those that m_senderChecks began with
    QTimer m_firstAnalysis; // of a run: begins when what can be answered at once has been
    Background m_background;
};

} // namespace dkimlens::session
