// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/key_search.h"

#include <utility>

namespace dkimlens::session {

void KeySearch::start(const Ask &ask, std::vector<std::string> names)
{
    drop();
    m_ask = ask;
    m_names = std::move(names);
    while (m_asked < m_names.size() && m_lookups.size() < atOnce)
        askNext();
    if (m_names.empty())
        emit finished();
}

void KeySearch::stop()
{
    if (!isRunning())
        return;
    drop();
    emit finished();
}

void KeySearch::drop()
{
    for (Lookup *lookup : std::exchange(m_lookups, {}))
        lookup->deleteLater();
    m_names.clear();
    m_asked = 0;
    m_answered = 0;
}

void KeySearch::askNext()
{
    Lookup *lookup = m_ask({m_names[m_asked], dns::RecordType::Txt}, this);
    ++m_asked;
    m_lookups.push_back(lookup);
    connect(lookup, &Lookup::finished, this,
            [this, lookup](const dns::Answer &answer) { take(lookup, answer); });
}

void KeySearch::take(Lookup *lookup, const dns::Answer &answer)
{
    if (std::erase(m_lookups, lookup) == 0)
        return; // of a search that was dropped
    lookup->deleteLater();
    ++m_answered;
    if (m_asked < m_names.size())
        askNext();
    const bool isLast = !isRunning();
    emit answered(answer);
    if (isLast)
        emit finished();
}

} // namespace dkimlens::session
