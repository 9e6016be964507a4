// SPDX-License-Identifier: Apache-2.0
#include "app/cli/judged_key.h"

#include "app/cli/words.h"
#include "core/engine/dkim/judged_answer.h"

#include <QDateTime>

#include <utility>

namespace dkimlens::cli {

namespace {

JudgedKey judged(const dns::Answer &answer)
{
    dkim::JudgedAnswer judged = dkim::judgeAnswer(answer);
    JudgedKey key;
    key.answer = answer;
    key.chosen = judged.chosen;
    key.judgement = std::move(judged.judgement);
    return key;
}

// What the key's name and its alias tell. Keys of other names are not known here, so nothing is said of them.
void addSurroundings(JudgedKey &key)
{
    const dkim::KeyRecord *record = key.answer.txt.empty() ? nullptr : &key.judgement.record;
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    for (dkim::Finding &finding : dkim::findingsOf({key.name, key.answer.aliases, record, 0, true, now}))
        key.judgement.findings.push_back(std::move(finding));
}

} // namespace

JudgedKey judge(const dns::Answer &answer)
{
    JudgedKey key = judged(answer);
    key.name = answer.question.name;
    key.status = wordOf(keyStatusOf(answer.status));
    addSurroundings(key);
    return key;
}

JudgedKey judgeGiven(session::PastedForm form, const dns::Answer &answer)
{
    JudgedKey key = judge(answer);
    key.status = "given";
    if (form == session::PastedForm::PublicKey && !key.judgement.repaired)
        key.judgement.repaired = key.judgement.record.text; // what to publish for the key
    return key;
}

} // namespace dkimlens::cli
