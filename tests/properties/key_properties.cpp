// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/key_judgement.h"
#include "tests/properties/tags.h"

namespace dkimlens::test {

Broken judgeKey(std::string_view text)
{
    const dkim::KeyJudgement judgement = dkim::judgeKeyRecord(text);
    const dkim::KeyRecord &record = judgement.record;
    if (record.text != text)
        return "the record's text is not the text given";
    if (Broken broken = checkTags(record.tags, text); !broken.empty())
        return broken;
    if (judgement.usable && (record.problem || !record.key))
        return "a record that has a problem, or no key, is called usable";
    if (!judgement.repaired)
        return "";
    if (dkim::parseKeyRecord(*judgement.repaired).problem)
        return "a mended record still has a problem: " + *judgement.repaired;
    return dkim::judgeKeyRecord(*judgement.repaired).repaired ? "a mended record is mended again" : "";
}

} // namespace dkimlens::test
