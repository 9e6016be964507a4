// SPDX-License-Identifier: Apache-2.0
#include "ui/window/key_desk.h"

#include "core/engine/dkim/judged_answer.h"
#include "core/engine/dkim/key_match.h"

#include <algorithm>
#include <utility>

namespace dkimlens::window {

using pages::ElsewhereSearch;
using session::KeySearch;

namespace {

// One that holds a key, be it broken. An empty p= is what a wildcard says for all names that have none.
bool isKey(const dns::Answer &answer, const dkim::KeyRecord &record)
{
    const dkim::Tag *key = record.tags.find("p");
    const bool isOther = record.problem && record.problem->code == ProblemCode::KeyNotARecord;
    return !answer.txt.empty() && !isOther && key && !key->value.empty();
}

} // namespace

void KeyDesk::searchElsewhere(const std::string &name, const std::vector<std::string> &aliases,
                              const KeySearch::Ask &ask)
{
    Case &search = m_cases[name];
    delete search.search;
    search = {new KeySearch(this), dkim::nameVariants(name, aliases), {}, 0, 0, true};
    connect(search.search, &KeySearch::answered, this,
            [this, name](const dns::Answer &answer) { take(name, answer); });
    connect(search.search, &KeySearch::finished, this, [this, name] { finish(name); });
    std::vector<std::string> names;
    for (const dkim::NameVariant &variant : search.variants)
        names.push_back(variant.name);
    search.search->start(ask, std::move(names));
    emit changed();
}

void KeyDesk::stopElsewhere(const std::string &name)
{
    const auto it = m_cases.find(name);
    if (it != m_cases.end())
        it->second.search->stop();
}

void KeyDesk::take(const std::string &name, const dns::Answer &answer)
{
    Case &search = m_cases.at(name);
    ++search.answered;
    if (dns::isTemporary(answer.status))
        ++search.unanswered;
    const auto variant = std::ranges::find(search.variants, answer.question.name, &dkim::NameVariant::name);
    dkim::JudgedAnswer judged = dkim::judgeAnswer(answer);
    if (variant != search.variants.end() && isKey(answer, judged.judgement.record))
        search.found.push_back({*variant, std::move(judged.judgement.record)});
    emit changed();
}

void KeyDesk::finish(const std::string &name)
{
    Case &search = m_cases.at(name);
    search.isRunning = false;
    search.unanswered += search.variants.size() - search.answered;
    emit changed();
}

void KeyDesk::askEverywhere(const std::string &name, const std::vector<NamedAsk> &asks)
{
    Round &round = m_rounds[name];
    delete round.lookups;
    round = {new QObject(this), {}};
    const dns::Question question{name, dns::RecordType::Txt};
    for (std::size_t i = 0; i < asks.size(); ++i) {
        round.answers.push_back({asks[i].name, std::nullopt});
        const session::Lookup *lookup = asks[i].ask(question, round.lookups);
        connect(lookup, &session::Lookup::finished, this,
                [this, i, name](const dns::Answer &answer) { takeFrom(i, name, answer); });
    }
    emit changed();
}

void KeyDesk::takeFrom(std::size_t resolver, const std::string &name, const dns::Answer &answer)
{
    m_rounds.at(name).answers.at(resolver).answer = answer;
    emit changed();
}

void KeyDesk::addTo(pages::KeyLookup &lookup) const
{
    addElsewhere(lookup);
    const auto it = m_rounds.find(lookup.signature.key.name);
    if (it != m_rounds.end())
        lookup.everywhere = it->second.answers;
}

void KeyDesk::addElsewhere(pages::KeyLookup &lookup) const
{
    ElsewhereSearch &elsewhere = lookup.elsewhere;
    const auto it = m_cases.find(lookup.signature.key.name);
    if (it == m_cases.end()) {
        if (pages::isKeyMissing(lookup))
            elsewhere.count = dkim::nameVariants(lookup.signature.key.name, lookup.answer->aliases).size();
        return;
    }
    const Case &search = it->second;
    elsewhere.state = search.isRunning ? ElsewhereSearch::State::Running : ElsewhereSearch::State::Done;
    elsewhere.answered = search.answered;
    elsewhere.count = search.variants.size();
    elsewhere.unanswered = search.unanswered;
    for (const Found &found : search.found)
        elsewhere.found.push_back({found.variant, dkim::matchOf(lookup.signature, found.record)});
}

} // namespace dkimlens::window
