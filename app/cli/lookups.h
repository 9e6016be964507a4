// SPDX-License-Identifier: Apache-2.0
// Asking many questions of a resolver and waiting for all the answers.

#pragma once

#include "core/session/resolvers/resolver.h"

#include <vector>

namespace dkimlens::cli {

// Adds an answer for every question that has none yet. Runs an event loop until all are in.
void askAll(session::Resolver &resolver, const std::vector<dns::Question> &questions, dns::Answers &answers);

} // namespace dkimlens::cli
