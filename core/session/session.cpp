// SPDX-License-Identifier: Apache-2.0
#include "core/session/session.h"

#include "core/session/public_suffixes.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>

#include <utility>

namespace dkimlens::session {

namespace {

OpenedFile fromBytes(std::string bytes)
{
    OpenedFile opened;
    opened.problem = bytes.empty() ? FileProblem::Empty : FileProblem::None;
    opened.message = message::Message::fromBytes(std::move(bytes));
    return opened;
}

} // namespace

Session::Session(Resolver *resolver, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_background(this)
{
    m_firstAnalysis.setSingleShot(true);
    connect(&m_firstAnalysis, &QTimer::timeout, this, &Session::analyze);
}

void Session::openFile(const QString &path)
{
    open(QFileInfo(path).fileName(), path, [path] { return session::openFile(path); });
}

void Session::openBytes(const QString &name, std::string bytes)
{
    open(name, {}, [bytes = std::move(bytes)]() mutable { return fromBytes(std::move(bytes)); });
}

void Session::setResolver(Resolver *resolver)
{
    m_resolver = resolver;
}

// Keys that answers bring are known from then on; those of other names concern other messages.
void Session::setKeyRing(KeyRing *ring)
{
    if (m_ring)
        disconnect(m_ring, nullptr, this, nullptr);
    m_ring = ring;
    if (m_ring)
        connect(m_ring, &KeyRing::changed, this, &Session::takeKnownKeys);
}

void Session::takeKnownKeys(const std::string &name)
{
    const bool isAsked = m_answers.find({name, dns::RecordType::Txt}) != nullptr;
    if (m_state == State::Ready && (name.empty() || isAsked))
        analyze();
}

std::vector<dkim::KnownKey> Session::knownKeys() const
{
    std::vector<dkim::KnownKey> keys;
    if (!m_ring)
        return keys;
    for (const dns::Question &question : m_questions) {
        for (dkim::KnownKey &key : m_ring->keysOf(question.name))
            keys.push_back(std::move(key));
    }
    return keys;
}

void Session::setTime(std::optional<std::int64_t> now)
{
    m_time = now;
}

void Session::setSenderLookups(SenderLookups lookups)
{
    if (m_senderLookups == lookups)
        return;
    m_senderLookups = lookups;
    checkSenderAgain();
}

void Session::setSenderInputs(const analysis::SenderInputs &inputs)
{
    m_senderInputs = inputs;
    m_claims = analysis::readClaims(m_message, inputs);
    checkSenderAgain();
}

// With what is known by now, for another reason than an answer.
void Session::checkSenderAgain()
{
    if (m_state != State::Ready && m_state != State::LookingUp)
        return; // the first analysis will
    checkSender();
    if (!m_lookups.empty())
        m_state = State::LookingUp;
    emit stateChanged();
}

void Session::open(const QString &name, const QString &path, std::function<OpenedFile()> read)
{
    stop();
    m_hasMessage = false;
    m_name = name;
    m_path = path;
    const auto work = [read = std::move(read)] {
        Read done{read(), {}, {}};
        done.questions = analysis::questionsOf(done.file.message);
        done.claims = analysis::readClaims(done.file.message, {});
        return done;
    };
    m_background.run(work, [this](Read done) { takeMessage(std::move(done)); });
    setState(State::Reading);
}

void Session::takeMessage(Read read)
{
    m_message = std::move(read.file.message);
    m_questions = std::move(read.questions);
    m_claims = std::move(read.claims);
    m_senderInputs = {};
    m_senderChecks = {};
    m_problem = read.file.problem;
    m_problemDetail = read.file.detail;
    m_analysis = {};
    ++m_analysisNumber;
    m_answers = {};
    m_hasMessage = m_problem == FileProblem::None;
    emit messageChanged();
    run();
    if (!m_hasMessage)
        setState(State::Unreadable);
}

void Session::run()
{
    if (!m_hasMessage)
        return; // it runs when there is one
    stop();
    m_answers = {};
    m_startedAt = QDateTime::currentSecsSinceEpoch();
    m_runTime = m_time.value_or(m_startedAt);
    ask(m_questions);
    m_firstAnalysis.start(0);
    setState(State::Reading);
}

void Session::stop()
{
    m_firstAnalysis.stop();
    m_background.drop();
    for (const auto &[question, lookup] : m_lookups)
        delete lookup;
    m_lookups.clear();
    m_senderQuestions.clear();
}

void Session::cancelLookups()
{
    for (const auto &[question, lookup] : m_lookups)
        lookup->cancel();
}

std::vector<dns::Question> Session::pending() const
{
    std::vector<dns::Question> questions;
    for (const auto &[question, lookup] : m_lookups)
        questions.push_back(question);
    return questions;
}

void Session::ask(const std::vector<dns::Question> &questions)
{
    for (const dns::Question &question : questions) {
        if (m_answers.find(question) || m_lookups.contains(question))
            continue;
        Lookup *lookup = m_resolver->ask(question, this);
        connect(lookup, &Lookup::finished, this, &Session::takeAnswer);
        m_lookups.emplace(question, lookup);
    }
}

void Session::takeAnswer(const dns::Answer &answer)
{
    const auto lookup = m_lookups.find(answer.question);
    if (lookup == m_lookups.end())
        return;
    lookup->second->deleteLater();
    m_lookups.erase(lookup);
    m_answers.insert(answer);
    if (m_ring)
        m_ring->addAnswer(answer);
    if (m_senderQuestions.erase(answer.question) > 0)
        checkSender();
    else
        m_isStale = true;
    if (m_lookups.empty() && m_state == State::LookingUp)
        finish();
    emit stateChanged();
}

void Session::finish()
{
    if (m_isStale)
        analyze();
    else if (!m_background.isBusy())
        m_state = State::Ready;
}

// SPF and DMARC go from answer to answer: each tells what to ask next.
void Session::checkSender()
{
    analysis::SenderWorld world{m_answers, m_runTime};
    if (hasPublicSuffixes())
        world.registrableDomain = registrableDomain;
    m_senderChecks = analysis::checkSender(m_message, m_analysis, m_claims, world);
    if (m_senderLookups == SenderLookups::No)
        return;
    for (const dns::Question &question : m_senderChecks.unanswered) {
        if (!m_lookups.contains(question))
            m_senderQuestions.insert(question);
    }
    ask(m_senderChecks.unanswered);
}

void Session::analyze()
{
    m_isStale = false;
    const auto work = [message = m_message, answers = m_answers, known = knownKeys(), now = m_runTime] {
        QElapsedTimer clock;
        clock.start();
        const analysis::Options options{.detail = trace::Detail::Proof, .knownKeys = known};
        Analysed done{analysis::analyze(message, answers, options, now), {}};
        done.took = std::chrono::milliseconds(clock.elapsed());
        return done;
    };
    m_background.run(work, [this](Analysed done) { takeAnalysis(std::move(done)); });
}

// The first analysis shows what needs no DNS while the answers are still to come; the last has all of them.
void Session::takeAnalysis(Analysed analysed)
{
    m_analysis = std::move(analysed.analysis);
    ++m_analysisNumber;
    m_analysisTime = analysed.took;
    ask(m_analysis.unanswered);
    checkSender();
    if (m_lookups.empty() && m_isStale)
        analyze();
    m_state = m_lookups.empty() && !m_background.isBusy() ? State::Ready : State::LookingUp;
    emit analysisChanged();
    emit stateChanged();
}

void Session::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace dkimlens::session
