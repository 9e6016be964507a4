// SPDX-License-Identifier: Apache-2.0
// Has signatures diagnosed, one after the other and each once: the one that is shown, then those whose
// failure the pages about the message explain. Keeps what was found as long as it is true.

#pragma once

#include "core/session/diagnoser.h"
#include "ui/models/message_list_model.h"
#include "ui/pages/diagnosis/diagnosis_state.h"
#include "ui/text/cause_findings.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <utility>

namespace dkimlens::window {

class DiagnosisDesk : public QObject
{
    Q_OBJECT

public:
    explicit DiagnosisDesk(QObject *parent = nullptr);

    // Begins to search where nothing has been found yet and the key is there; another search ends.
    void follow(const models::OpenMessage &message, std::size_t signature);
    // Searches for text::signaturesToExplain() while nothing else is to be searched.
    void survey(const models::OpenMessage &message);

    pages::DiagnosisState stateOf(const models::OpenMessage &message, std::size_t signature) const;
    text::CauseFindings causesOf(const session::Session &session) const; // that have been found by now

    // Of the signature that is followed.
    void stop();
    void searchLonger();
    void askNeighbours();

signals:
    void changed();
    void progressed(std::uint64_t tried); // changes, for the signature that is followed

private:
    using Key = std::pair<const session::Session *, std::size_t>; // compared, never looked into

    struct Entry
    {
        std::uint64_t analysis = 0; // Session::analysisNumber()
        std::uint64_t number = 0; // see DiagnosisState
        pages::DiagnosisState::Search search = pages::DiagnosisState::Search::Waiting;
        session::SearchLimit limit;
        std::chrono::milliseconds took{0};
        diagnose::Diagnosis diagnosis;
        dns::Answers neighbours;
        std::size_t asked = 0; // lookups under way
        std::optional<std::vector<moves::Move>> moves; // absent until they have been tried
    };

    struct States
    {
        std::uint64_t analysis = 0;
        std::vector<diagnose::BodyState> states;
    };

    Entry &entryOf(const session::Session &session, std::size_t signature);
    void watch(const session::Session &session);
    void leave();
    void forget(const session::Session *session);
    void search(const models::OpenMessage &message, std::size_t signature, Entry &entry);
    void abandon();
    void surveyNext();
    void searchAgain();
    void take(const diagnose::Diagnosis &diagnosis);
    void takeNeighbour(const dns::Answer &answer);
    void tryMoves(const session::Session &session, const Entry &entry);
    void findBodyStates(const session::Session &session);
    void renumber(Entry &entry);

    std::map<Key, Entry> m_entries;
    std::map<const session::Session *, States> m_states;
    Key m_searched; // by m_diagnoser, now or last
    Key m_followed;
    models::OpenMessage m_message; // that is followed
    QPointer<const session::Session> m_session; // of it: gone when that is
    models::OpenMessage m_surveyed;
    QPointer<const session::Session> m_surveyedSession;
    QObject *m_lookups = nullptr; // owns those of the signature that is followed
    std::uint64_t m_lastNumber = 0;
    session::Diagnoser m_diagnoser;
    session::Background m_stateSearch;
    session::Background m_moveSearch;
};

} // namespace dkimlens::window
