// SPDX-License-Identifier: Apache-2.0
// A resolver whose answers come when a test says so.

#pragma once

#include "core/session/keys_file.h"
#include "core/session/resolvers/resolver.h"

#include <QPointer>

#include <utility>
#include <vector>

namespace dkimlens::test {

class PuppetLookup : public session::Lookup
{
public:
    PuppetLookup(dns::Question asked, QObject *parent)
        : Lookup(parent)
        , question(std::move(asked))
    {
    }

    void answer(const dns::Answer &answer) { emit finished(answer); }

    void cancel() override
    {
        dns::Answer cancelled;
        cancelled.question = question;
        cancelled.status = dns::Status::Cancelled;
        QMetaObject::invokeMethod(
            this, [this, cancelled] { emit finished(cancelled); }, Qt::QueuedConnection);
    }

    dns::Question question;
};

class PuppetResolver : public session::Resolver
{
public:
    session::Lookup *ask(const dns::Question &question, QObject *parent) override
    {
        asked.push_back(question);
        auto *lookup = new PuppetLookup(question, parent);
        lookups.emplace_back(lookup);
        return lookup;
    }

    // `answerTo`: from a question to its answer.
    template<typename AnswerTo>
    void answerEach(AnswerTo &&answerTo)
    {
        const auto open = std::exchange(lookups, {});
        for (const auto &lookup : open) {
            if (lookup)
                lookup->answer(answerTo(lookup->question));
        }
    }

    void answerAll(const session::KeysFile &keys)
    {
        answerEach([&keys](const dns::Question &question) { return keys.answer(question); });
    }

    std::vector<dns::Question> asked;
    std::vector<QPointer<PuppetLookup>> lookups;
};

} // namespace dkimlens::test
