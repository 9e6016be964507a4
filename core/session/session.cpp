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

analysis::SenderWorld worldOf(const dns::Answers &answers, std::int64_t now)
{
    analysis::SenderWorld world{answers, now};
    if (hasPublicSuffixes())
        world.registrableDomain = registrableDomain;
    return world;
}

} // namespace

Session::Session(Resolver *resolver, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_analysis(std::make_shared<const analysis::Analysis>())
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
    if (m_state != State::Ready && m_state != State::LookingUp)
        return; // the first analysis will ask
    askForSender();
    goOn();
    emit stateChanged();
}

void Session::setSenderInputs(const analysis::SenderInputs &inputs)
{
    m_senderInputs = inputs;
    m_hasOtherInputs = true;
    m_isSenderStale = true;
    goOn();
    emit stateChanged();
}

void Session::open(const QString &name, const QString &path, std::function<OpenedFile()> read)
{
    stop();
    m_hasMessage = false;
    m_name = name;
    m_path = path;
    const auto work = [read = std::move(read)] {
        Read done{read(), {}};
        done.questions = analysis::questionsOf(done.file.message);
        return done;
    };
    m_background.run(work, [this](Read done) { takeMessage(std::move(done)); });
    setState(State::Reading);
}

void Session::takeMessage(Read read)
{
    m_message = std::move(read.file.message);
    m_questions = std::move(read.questions);
    m_senderInputs = {};
    m_senderChecks = {};
    m_problem = read.file.problem;
    m_problemDetail = read.file.detail;
    m_analysis = std::make_shared<const analysis::Analysis>();
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
    const bool isSenderAlone = m_senderQuestions.erase(answer.question) > 0;
    (isSenderAlone ? m_isSenderStale : m_isStale) = true;
    goOn();
    emit stateChanged();
}

// One thing at a time. Signatures are verified anew when all that was asked is answered; SPF and DMARC go
// from answer to answer, since each tells what to ask next.
void Session::goOn()
{
    if (m_state != State::Ready && m_state != State::LookingUp)
        return; // the first analysis comes first
    if (!m_background.isBusy() && m_isStale && m_lookups.empty())
        analyze();
    if (!m_background.isBusy() && m_isSenderStale)
        checkSender();
    m_state = m_lookups.empty() && !m_background.isBusy() ? State::Ready : State::LookingUp;
}

void Session::analyze()
{
    m_isStale = false;
    m_isSenderStale = false;
    m_hasOtherInputs = false;
    const auto work = [message = m_message, answers = m_answers, known = knownKeys(), inputs = m_senderInputs,
                       now = m_runTime] {
        QElapsedTimer clock;
        clock.start();
        const analysis::Options options{.detail = trace::Detail::Proof, .knownKeys = known};
        Analysed done;
        done.analysis =
            std::make_shared<const analysis::Analysis>(analysis::analyze(message, answers, options, now));
        done.took = std::chrono::milliseconds(clock.elapsed());
        done.sender = analysis::checkSender(analysis::senderBasisOf(message, *done.analysis, inputs),
                                            worldOf(answers, now));
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
    ask(m_analysis->unanswered);
    takeSenderChecks(std::move(analysed.sender));
    emit analysisChanged();
    emit stateChanged();
}

void Session::checkSender()
{
    m_isSenderStale = false;
    const bool hasOtherInputs = std::exchange(m_hasOtherInputs, false);
    const auto work = [message = m_message, analysis = m_analysis, answers = m_answers, now = m_runTime,
                       inputs = m_senderInputs, basis = hasOtherInputs ? nullptr : m_senderChecks.basis] {
        return analysis::checkSender(basis ? basis : analysis::senderBasisOf(message, *analysis, inputs),
                                     worldOf(answers, now));
    };
    m_background.run(work, [this](analysis::SenderChecks checks) {
        takeSenderChecks(std::move(checks));
        emit stateChanged();
    });
}

void Session::takeSenderChecks(analysis::SenderChecks checks)
{
    m_senderChecks = std::move(checks);
    askForSender();
    m_state = State::LookingUp;
    goOn();
}

void Session::askForSender()
{
    if (m_senderLookups == SenderLookups::No)
        return;
    for (const dns::Question &question : m_senderChecks.unanswered) {
        if (!m_lookups.contains(question))
            m_senderQuestions.insert(question);
    }
    ask(m_senderChecks.unanswered);
}

void Session::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace dkimlens::session
