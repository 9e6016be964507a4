// SPDX-License-Identifier: Apache-2.0
// Asking a resolver in a test, and waiting for what it says. A resolver that answers from inside ask(), or
// twice, ends the test: that is what Lookup promises not to do.

#pragma once

#include "core/session/resolvers/resolver.h"

#include <vector>

namespace dkimlens::test {

dns::Answer answerOf(session::Resolver &resolver, const dns::Question &question);

// Asked together; in the order of the questions.
std::vector<dns::Answer> answersOf(session::Resolver &resolver, const std::vector<dns::Question> &questions);

} // namespace dkimlens::test
