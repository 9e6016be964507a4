// SPDX-License-Identifier: Apache-2.0
#include "tests/support/asked.h"

#include <QTest>

namespace dkimlens::test {

namespace {

constexpr int longestWait = 60'000; // milliseconds

} // namespace

dns::Answer answerOf(session::Resolver &resolver, const dns::Question &question)
{
    return answersOf(resolver, {question}).front();
}

std::vector<dns::Answer> answersOf(session::Resolver &resolver, const std::vector<dns::Question> &questions)
{
    QObject lookups; // owns them
    std::vector<dns::Answer> answers(questions.size());
    std::vector<bool> isAnswered(questions.size());
    std::size_t finished = 0;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        QObject::connect(resolver.ask(questions[i], &lookups), &session::Lookup::finished, &lookups,
                         [&, i](const dns::Answer &answer) {
                             if (isAnswered[i])
                                 qFatal("finished() came twice");
                             isAnswered[i] = true;
                             answers[i] = answer;
                             ++finished;
                         });
    }
    if (finished > 0)
        qFatal("finished() came from inside ask()");
    [&] { QTRY_COMPARE_WITH_TIMEOUT(finished, questions.size(), longestWait); }();
    return answers;
}

} // namespace dkimlens::test
