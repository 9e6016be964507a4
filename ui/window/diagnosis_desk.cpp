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
    connect(&m_diagnoser, &session::Diagnoser::progressed, this, &DiagnosisDesk::progressed);
}

DiagnosisDesk::Entry &DiagnosisDesk::entryOf(const Session &session, std::size_t signature)
{
    Entry &entry = m_entries[{&session, signature}];
    if (entry.analysis != session.analysisNumber() || entry.number == 0) {
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
    if (!m_states.contains(message.session))
        connect(message.session, &QObject::destroyed, this, [this, gone = message.session] { forget(gone); });
    findBodyStates(*message.session);
    Entry &entry = entryOf(*message.session, signature);
    const bool needsNone = hasNoFault(signatureOf(*message.session, signature));
    const bool isBegun = entry.search == Search::Running && m_diagnoser.isRunning();
    if (needsNone && entry.search != Search::NotNeeded) {
        entry.search = Search::NotNeeded;
        renumber(entry);
    }
    if (needsNone && !entry.moves && !m_moveSearch.isBusy())
        tryMoves(*message.session, entry);
    if (!needsNone && !isBegun && entry.search != Search::Done && !isWaiting(message))
        search(message, entry);
}

// What is under way for the signature that was followed is of no use any more.
void DiagnosisDesk::leave()
{
    m_diagnoser.drop();
    m_moveSearch.drop();
    delete m_lookups;
    m_lookups = new QObject(this);
    if (const auto entry = m_entries.find(m_followed); entry != m_entries.end())
        entry->second.asked = 0;
}

void DiagnosisDesk::forget(const Session *session)
{
    std::erase_if(m_entries, [session](const auto &each) { return each.first.first == session; });
    m_states.erase(session);
}

void DiagnosisDesk::search(const OpenMessage &message, Entry &entry)
{
    const Session &session = *message.session;
    dns::Answers answers = session.answers();
    for (const auto &[question, answer] : entry.neighbours.all())
        answers.insert(answer);
    entry.search = Search::Running;
    renumber(entry);
    m_diagnoser.start({session.message(), signatureOf(session, m_followed.second), answers,
                       session.knownKeys(), session.runTime()},
                      entry.limit);
}

// The same message may have been analysed again meanwhile: then follow() begins anew.
void DiagnosisDesk::take(const Diagnosis &diagnosis)
{
    const auto entry = m_entries.find(m_followed);
    if (!m_session || entry == m_entries.end() || entry->second.search != Search::Running)
        return;
    entry->second.diagnosis = diagnosis;
    entry->second.took = m_diagnoser.took();
    entry->second.search = Search::Done;
    renumber(entry->second);
    emit changed();
}

void DiagnosisDesk::stop()
{
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
    search(m_message, entryOf(*m_session, m_followed.second));
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
    state.tried = m_diagnoser.tried();
    state.diagnosis = known.diagnosis;
    state.limit = known.limit;
    state.took = known.took;
    state.isAskingNeighbours = known.asked > 0;
    state.moves = known.moves;
    if (const auto states = m_states.find(&session); states != m_states.end())
        state.bodyStates = states->second.states;
    return state;
}

} // namespace dkimlens::window
