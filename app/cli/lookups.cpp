// SPDX-License-Identifier: Apache-2.0
#include "app/cli/lookups.h"

#include <QEventLoop>

#include <set>

namespace dkimlens::cli {

void askAll(session::Resolver &resolver, const std::vector<dns::Question> &questions, dns::Answers &answers)
{
    QObject lookups; // owns them
    QEventLoop loop;
    std::set<dns::Question> pending;
    for (const dns::Question &question : questions) {
        if (answers.find(question) || !pending.insert(question).second)
            continue;
        const session::Lookup *lookup = resolver.ask(question, &lookups);
        QObject::connect(lookup, &session::Lookup::finished, &loop, [&](const dns::Answer &answer) {
            answers.insert(answer);
            pending.erase(answer.question);
            if (pending.empty())
                loop.quit();
        });
    }
    if (!pending.empty())
        loop.exec();
}

void askAll(const KeySource &source, const std::vector<dns::Question> &questions, dns::Answers &answers)
{
    if (!source.keys) {
        askAll(*source.resolver, questions, answers);
        return;
    }
    for (const dns::Question &question : questions)
        answers.insert(source.keys->answer(question));
}

dns::Answers answersFrom(const KeySource &source, const std::vector<dns::Question> &questions)
{
    dns::Answers answers;
    askAll(source, questions, answers);
    return answers;
}

} // namespace dkimlens::cli
