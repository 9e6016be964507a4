// SPDX-License-Identifier: Apache-2.0
// What is to be said of an answer of DNS, and of what stands around a key, where no signature is looked at.

#pragma once

#include "core/engine/dkim/key_judgement.h"
#include "core/engine/dns/answer.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace dkimlens::dkim {

struct JudgedAnswer
{
    std::size_t chosen = 0; // index of the record that is judged: the first usable one, else the first key
    KeyJudgement judgement; // its findings include those about the answer
};

JudgedAnswer judgeAnswer(const dns::Answer &answer);

// An alias that leads to no record at all. A failure to answer is none.
bool isDangling(const dns::Answer &answer);

// What a key record itself does not tell.
struct KeySurroundings
{
    std::string name; // that was asked
    std::span<const std::string> aliases; // that lead to the key
    const KeyRecord *record = nullptr; // absent: none was found
    std::size_t otherNames = 0; // that publish the same key, as far as is known
    bool hasRsaBeside = false; // the same domain signs with RSA too
    std::int64_t now = 0; // seconds since 1970
};

std::vector<Finding> findingsOf(const KeySurroundings &surroundings);

} // namespace dkimlens::dkim
