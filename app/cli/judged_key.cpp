// SPDX-License-Identifier: Apache-2.0
#include "app/cli/judged_key.h"

#include "app/cli/words.h"
#include "core/session/keys/pasted_record.h"

#include <utility>

namespace dkimlens::cli {

namespace {

void choose(JudgedKey &key)
{
    for (std::size_t i = 0; i < key.answer.txt.size(); ++i) {
        dkim::KeyJudgement judgement = dkim::judgeKeyRecord(key.answer.txt[i].joined());
        const bool isBetter = i == 0 || (judgement.usable && !key.judgement.usable);
        if (!isBetter)
            continue;
        key.chosen = i;
        key.judgement = std::move(judgement);
    }
}

} // namespace

JudgedKey judge(const dns::Answer &answer)
{
    JudgedKey key;
    key.name = answer.question.name;
    key.status = wordOf(keyStatusOf(answer.status));
    key.answer = answer;
    choose(key);
    if (answer.dnssec == dns::Dnssec::Bogus)
        key.judgement.findings.push_back({dkim::FindingCode::KeyNotProved, {}, answer.detail});
    if (answer.txt.size() > 1)
        key.judgement.findings.push_back(
            {dkim::FindingCode::KeySeveralRecords, {}, std::to_string(answer.txt.size())});
    return key;
}

JudgedKey judgePasted(std::string_view pasted)
{
    const session::PastedRecord record = session::recordIn(pasted);
    JudgedKey key;
    key.status = "given";
    key.answer.source = dns::Source::Given;
    key.answer.status = dns::Status::Found;
    key.answer.txt = {{{record.text}}};
    choose(key);
    if (record.form == session::PastedForm::PublicKey && !key.judgement.repaired)
        key.judgement.repaired = record.text; // what to publish for the key
    return key;
}

} // namespace dkimlens::cli
