// SPDX-License-Identifier: Apache-2.0
// Lists of questions that hold each once.

#pragma once

#include "core/engine/dns/answer.h"

#include <algorithm>
#include <vector>

namespace dkimlens::dns {

inline void addOnce(std::vector<Question> *questions, const Question &question)
{
    if (std::ranges::find(*questions, question) == questions->end())
        questions->push_back(question);
}

inline void addOnce(std::vector<Question> *questions, const std::vector<Question> &added)
{
    for (const Question &question : added)
        addOnce(questions, question);
}

} // namespace dkimlens::dns
