// SPDX-License-Identifier: Apache-2.0
// Asking many questions of a resolver and waiting for all the answers.

#pragma once

#include "app/cli/shared_options.h"

#include <vector>

namespace dkimlens::cli {

// Adds an answer for every question that has none yet. Runs an event loop until all are in.
void askAll(session::Resolver &resolver, const std::vector<dns::Question> &questions, dns::Answers &answers);

// The same, from where the call says.
void askAll(const KeySource &source, const std::vector<dns::Question> &questions, dns::Answers &answers);

// An answer for every question, from where the call says.
dns::Answers answersFrom(const KeySource &source, const std::vector<dns::Question> &questions);

} // namespace dkimlens::cli
