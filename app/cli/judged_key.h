// SPDX-License-Identifier: Apache-2.0
// A key record that was looked up or pasted, judged, and in the two forms that `key` prints.

#pragma once

#include "core/engine/dkim/key_judgement.h"
#include "core/engine/dns/answer.h"
#include "core/session/keys/pasted_keys.h"

#include <string>
#include <string_view>

namespace dkimlens::cli {

struct JudgedKey
{
    std::string name; // empty for a pasted record that has none
    std::string_view status; // found, not-found, lookup-failed, given
    dns::Answer answer;
    std::size_t chosen = 0; // index of the record that is judged
    dkim::KeyJudgement judgement;
};

// The first of several records that is usable, else the first.
JudgedKey judge(const dns::Answer &answer);
JudgedKey judgeGiven(session::PastedForm form, const dns::Answer &answer); // one that was pasted

std::string keyJson(const JudgedKey &key);
std::string keyText(const JudgedKey &key);

} // namespace dkimlens::cli
