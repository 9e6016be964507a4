// SPDX-License-Identifier: Apache-2.0
// What opening a signature and decoding a key found, as facts: octets in hexadecimal digits.

#pragma once

#include "core/engine/trace/step.h"

#include <vector>

namespace dkimlens::cli {

std::vector<trace::Fact> proofFacts(const trace::Step &step); // none where the step has no payload

} // namespace dkimlens::cli
