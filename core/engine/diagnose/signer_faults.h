// SPDX-License-Identifier: Apache-2.0
// Hashes that a signer computed in another way than its signature says. The message is as it was signed:
// equal hashes prove the fault, and nothing in the message repairs it.

#pragma once

#include "core/engine/diagnose/candidate.h"
#include "core/engine/diagnose/target.h"

#include <optional>

namespace dkimlens::diagnose {

std::optional<Candidate> bodyFault(const Document &document, const BodyTarget &target, Meter &meter);
std::optional<Candidate> headerFault(const Document &document, const HeaderTarget &target, Meter &meter);

// The order of repeated fields. A relay that reorders them comes to the same: that is tried before.
std::optional<Candidate> orderFault(const Document &document, const HeaderTarget &target, Meter &meter);

} // namespace dkimlens::diagnose
