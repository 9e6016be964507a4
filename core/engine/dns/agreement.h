// SPDX-License-Identifier: Apache-2.0
// Whether several resolvers say the same about one name.

#pragma once

#include "core/engine/dns/answer.h"

#include <cstddef>
#include <span>
#include <vector>

namespace dkimlens::dns {

// The same records, in whatever order, or the same word for there being none. Lifetimes and aliases may
// differ.
bool saysTheSame(const Answer &one, const Answer &other);

// Indexes into the answers.
struct Agreement
{
    std::size_t reference = 0; // the first of those that most agree with
    std::vector<std::size_t> differing; // from it
    std::vector<std::size_t> unanswered; // failures say nothing
};

Agreement agreementOf(std::span<const Answer> answers);

} // namespace dkimlens::dns
