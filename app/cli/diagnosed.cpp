// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diagnosed.h"

#include "app/cli/lookups.h"

#include <QEventLoop>

namespace dkimlens::cli {

namespace {

diagnose::Diagnosis searchOnce(const session::DiagnosisTask &task, const session::SearchLimit &limit)
{
    session::Diagnoser diagnoser;
    QEventLoop loop;
    diagnose::Diagnosis found;
    QObject::connect(&diagnoser, &session::Diagnoser::finished, &loop,
                     [&](const diagnose::Diagnosis &diagnosis) {
                         found = diagnosis;
                         loop.quit();
                     });
    diagnoser.start(task, limit);
    loop.exec();
    return found;
}

diagnose::Diagnosis diagnosisOf(session::DiagnosisTask task, const Search &search)
{
    diagnose::Diagnosis found = searchOnce(task, search.limit);
    if (found.unanswered.empty() || search.neighbours == Neighbours::LeftAlone)
        return found;
    const dns::Answers neighbours = answersFrom(*search.keys, found.unanswered);
    for (const auto &[question, answer] : neighbours.all())
        task.answers.insert(answer);
    return searchOnce(task, search.limit);
}

} // namespace

std::vector<Diagnosed> diagnoseAll(const DiagnosedMessage &message, const Search &search)
{
    std::vector<Diagnosed> all;
    const std::vector<dkim::VerifiedSignature> &signatures = message.analysis.signatures;
    for (std::size_t i = 0; i < signatures.size(); ++i) {
        if (signatures[i].verdict != dkim::Verdict::Pass)
            all.push_back({i, &signatures[i],
                           diagnosisOf({message.message, signatures[i], message.answers, message.knownKeys,
                                        message.now},
                                       search)});
    }
    return all;
}

} // namespace dkimlens::cli
