// SPDX-License-Identifier: Apache-2.0
#include "ui/window/diagnosis_desk.h"

#include "ui/text/mailing_list.h"

namespace dkimlens::window {
namespace {

using diagnose::Diagnosis;
using models::OpenMessage;
using pages::DiagnosisState;
using session::Session;
using Search = DiagnosisState::Search;

const dkim::VerifiedSignature &signatureOf(const Session &session, std::size_t index)
{
    return session.analysis().signatures.at(index);
}

// It passes, or lacks nothing but a body to be compared.
bool hasNoFault(const dkim::VerifiedSignature &signature)
{
    return signature.verdict == dkim::Verdict::Pass || signature.reason == dkim::Reason::BodyAbsent;
}

// What is held back waits for a person, perhaps for ever: the body can be searched without a key.
bool isWaiting(const OpenMessage &message)
{
    return message.session->state() != Session::State::Ready
        && !(message.gate && !message.gate->heldBack().empty());
}

} // namespace

DiagnosisDesk::DiagnosisDesk(QObject *parent)
    : QObject(parent)
    , m_stateSearch(this)
    , m_moveSearch(this)
{
    connect(&m_diagnoser, &session::Diagnoser::finished, this, &DiagnosisDesk::take);
    connect(&m_diagnoser, &session::Diagnoser::progressed, this, [this](std::uint64_t tried) {
        if (m_searched == m_followed)
            emit progressed(tried);
    });
}

DiagnosisDesk::Entry &DiagnosisDesk::entryOf(const Session &session, std::size_t signature)
{
    const Key key{&session, signature};
    Entry &entry = m_entries[key];
    if (entry.analysis != session.analysisNumber() || entry.number == 0) {
        if (m_searched == key)
            m_diagnoser.drop(); // what it would find is history
        entry = {};
        entry.analysis = session.analysisNumber();
        renumber(entry);
    }
    return entry;
}

void DiagnosisDesk::renumber(Entry &entry)
{
    entry.number = ++m_lastNumber;
}

void DiagnosisDesk::follow(const OpenMessage &message, std::size_t signature)
{
    if (!m_session || Key{message.session, signature} != m_followed)
        leave();
    m_followed = {message.session, signature};
    m_message = message;
    m_session = message.session;
    watch(*message.session);
    findBodyStates(*message.session);
    Entry &entry = entryOf(*message.session, signature);
    const bool needsNone = hasNoFault(signatureOf(*message.session, signature));
    if (needsNone && entry.search != Search::NotNeeded) {
        entry.search = Search::NotNeeded;
        renumber(entry);
    }
    if (needsNone && !entry.moves && !m_moveSearch.isBusy())
        tryMoves(*message.session, entry);
    if (!needsNone && entry.search == Search::Waiting && !isWaiting(message))
        search(message, signature, entry);
}

// Another message's search is of no use while this one is looked at.
void DiagnosisDesk::survey(const OpenMessage &message)
{
    watch(*message.session);
    m_surveyed = message;
    m_surveyedSession = message.session;
    if (m_searched.first != message.session)
        abandon();
    surveyNext();
}

void DiagnosisDesk::surveyNext()
{
    if (m_diagnoser.isRunning() || !m_surveyedSession || isWaiting(m_surveyed))
        return;
    for (const std::size_t signature : text::signaturesToExplain(m_surveyedSession->analysis())) {
        Entry &entry = entryOf(*m_surveyedSession, signature);
        if (entry.search == Search::Waiting) {
            search(m_surveyed, signature, entry);
            return;
        }
    }
}

void DiagnosisDesk::watch(const Session &session)
{
    const auto [states, isNew] = m_states.try_emplace(&session);
    if (isNew)
        connect(&session, &QObject::destroyed, this, [this, gone = &session] { forget(gone); });
}

// What was tried for the signature that was followed is of no use any more; its diagnosis may be.
void DiagnosisDesk::leave()
{
    m_moveSearch.drop();
    delete m_lookups;
    m_lookups = new QObject(this);
    if (const auto entry = m_entries.find(m_followed); entry != m_entries.end())
        entry->second.asked = 0;
}

void DiagnosisDesk::forget(const Session *session)
{
    if (m_searched.first == session)
        m_diagnoser.drop();
    std::erase_if(m_entries, [session](const auto &each) { return each.first.first == session; });
    m_states.erase(session);
}

void DiagnosisDesk::search(const OpenMessage &message, std::size_t signature, Entry &entry)
{
    abandon();
    const Session &session = *message.session;
    dns::Answers answers = session.answers();
    for (const auto &[question, answer] : entry.neighbours.all())
        answers.insert(answer);
    entry.search = Search::Running;
    renumber(entry);
    m_searched = {&session, signature};
    m_diagnoser.start(
        {session.message(), signatureOf(session, signature), answers, session.knownKeys(), session.runTime()},
        entry.limit);
}

// It is begun anew when its turn comes.
void DiagnosisDesk::abandon()
{
    m_diagnoser.drop();
    const auto entry = m_entries.find(m_searched);
    if (entry == m_entries.end() || entry->second.search != Search::Running)
        return;
    entry->second.search = Search::Waiting;
    renumber(entry->second);
}

// The same message may have been analysed again meanwhile: then follow() begins anew.
void DiagnosisDesk::take(const Diagnosis &diagnosis)
{
    const auto entry = m_entries.find(m_searched);
    if (entry == m_entries.end() || entry->second.search != Search::Running)
        return;
    entry->second.diagnosis = diagnosis;
    entry->second.took = m_diagnoser.took();
    entry->second.search = Search::Done;
    renumber(entry->second);
    surveyNext();
    emit changed();
}

void DiagnosisDesk::stop()
{
    if (m_searched == m_followed)
        m_diagnoser.stop();
}

void DiagnosisDesk::searchLonger()
{
    if (!m_session)
        return;
    Entry &entry = entryOf(*m_session, m_followed.second);
    entry.limit = entry.limit.raised();
    searchAgain();
}

void DiagnosisDesk::searchAgain()
{
    if (m_followed.second >= m_session->analysis().signatures.size())
        return; // another message is being read from the same file
    search(m_message, m_followed.second, entryOf(*m_session, m_followed.second));
    emit changed();
}

void DiagnosisDesk::askNeighbours()
{
    if (!m_session)
        return;
    Entry &entry = entryOf(*m_session, m_followed.second);
    if (entry.asked > 0 || !m_message.gate)
        return;
    entry.asked = entry.diagnosis.unanswered.size();
    for (const dns::Question &question : entry.diagnosis.unanswered) {
        const session::Lookup *lookup = m_message.gate->ask(question, m_lookups);
        connect(lookup, &session::Lookup::finished, this, &DiagnosisDesk::takeNeighbour);
    }
    renumber(entry);
    emit changed();
}

void DiagnosisDesk::takeNeighbour(const dns::Answer &answer)
{
    if (!m_session)
        return;
    Entry &entry = entryOf(*m_session, m_followed.second);
    if (entry.asked == 0)
        return; // of an analysis that is history
    entry.neighbours.insert(answer);
    if (--entry.asked == 0)
        searchAgain();
}

// A verification for each: not on this thread.
void DiagnosisDesk::tryMoves(const Session &session, const Entry &entry)
{
    const auto take = [this, of = m_followed, analysis = entry.analysis](std::vector<moves::Move> moves) {
        const auto found = m_entries.find(of);
        if (found != m_entries.end() && found->second.analysis == analysis) {
            found->second.moves = std::move(moves);
            renumber(found->second);
        }
        emit changed(); // where the analysis is history, follow() begins anew
    };
    m_moveSearch.run(
        [message = session.message(), signature = signatureOf(session, m_followed.second),
         answers = session.answers(), now = session.runTime()] {
            return moves::movesOf({message, signature, answers, now});
        },
        take);
}

// Hashes the body once for each hash that was recorded: not on this thread.
void DiagnosisDesk::findBodyStates(const Session &session)
{
    const std::uint64_t analysis = session.analysisNumber();
    States &known = m_states[&session];
    if (known.analysis == analysis)
        return;
    known = {analysis, {}};
    const auto take = [this, key = &session, analysis](std::vector<diagnose::BodyState> states) {
        m_states[key] = {analysis, std::move(states)};
        for (auto &[of, entry] : m_entries) {
            if (of.first == key)
                renumber(entry);
        }
        emit changed();
    };
    m_stateSearch.run([message = session.message()] { return diagnose::bodyStates(message); }, take);
}

DiagnosisState DiagnosisDesk::stateOf(const OpenMessage &message, std::size_t signature) const
{
    const Session &session = *message.session;
    DiagnosisState state;
    state.name = session.name();
    state.message = session.message();
    state.signature = signatureOf(session, signature);
    const auto entry = m_entries.find({&session, signature});
    if (entry == m_entries.end() || entry->second.analysis != session.analysisNumber())
        return state;
    const Entry &known = entry->second;
    const text::DiagnosisSubject subject =
        text::subjectOf(known.diagnosis, state.signature, state.message, session.analysis());
    state.number = known.number;
    state.list = subject.list;
    state.passingDomain = subject.passingDomain;
    state.search = known.search;
    state.tried = m_searched == entry->first ? m_diagnoser.tried() : 0;
    state.diagnosis = known.diagnosis;
    state.limit = known.limit;
    state.took = known.took;
    state.isAskingNeighbours = known.asked > 0;
    state.moves = known.moves;
    if (const auto states = m_states.find(&session); states != m_states.end())
        state.bodyStates = states->second.states;
    return state;
}

text::CauseFindings DiagnosisDesk::causesOf(const Session &session) const
{
    text::CauseFindings findings;
    for (std::size_t i = 0; i < session.analysis().signatures.size(); ++i) {
        const auto entry = m_entries.find({&session, i});
        if (entry == m_entries.end() || entry->second.analysis != session.analysisNumber())
            continue;
        const dkim::VerifiedSignature &signature = signatureOf(session, i);
        text::addCauses(
            findings,
            text::subjectOf(entry->second.diagnosis, signature, session.message(), session.analysis()), i);
    }
    return findings;
}

} // namespace dkimlens::window
