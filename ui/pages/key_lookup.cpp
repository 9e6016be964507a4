// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/key_lookup.h"

#include "core/engine/dkim/judged_answer.h"

#include <algorithm>
#include <utility>

namespace dkimlens::pages {

KeyLookup keyLookupOf(const dns::Answer &answer)
{
    dkim::JudgedAnswer judged = dkim::judgeAnswer(answer);
    KeyLookup lookup;
    lookup.subject = KeyLookup::Subject::KeyAlone;
    lookup.answer = answer;
    dkim::SignatureKey &key = lookup.signature.key;
    key.name = answer.question.name;
    key.status = answer.txt.empty() ? dkim::KeyStatus::NotFound : dkim::KeyStatus::Found;
    for (const dns::TxtRecord &record : answer.txt) {
        if (key.records.size() < std::max(dkim::maxKeyRecords, judged.chosen + 1))
            key.records.push_back(dkim::parseKeyRecord(record.joined()));
    }
    key.chosen = judged.chosen;
    lookup.signature.findings = std::move(judged.judgement.findings);
    return lookup;
}

bool isKeyMissing(const KeyLookup &lookup)
{
    if (lookup.signature.key.name.empty() || !lookup.answer || dns::isTemporary(lookup.answer->status))
        return false;
    const dkim::KeyRecord *record = lookup.signature.key.record();
    return !record || (record->problem && record->problem->code == ProblemCode::KeyNotARecord);
}

} // namespace dkimlens::pages
