// SPDX-License-Identifier: Apache-2.0
// Text that was put into a body: found without knowing what it says, by hashing what is left without it. All
// ends of a footer are tried in one pass.

#pragma once

#include "core/engine/diagnose/candidate.h"
#include "core/engine/diagnose/canonical_body.h"

#include <vector>

namespace dkimlens::diagnose {

// One candidate after the other, each of the document that the one before it leaves; empty: nothing found.
using Found = std::vector<Candidate>;

// Lines, or the rest of the last line, at the end.
Found findAppended(const CanonicalBody &body, Meter &meter);

// Lines at the top, with or without more at the end.
Found findPrepended(const CanonicalBody &body, Meter &meter);

// The same at the beginnings or the ends of the text parts, in one of them or in two.
Found findInParts(const CanonicalBody &body, Meter &meter);

// Lines anywhere that begin as notices of programs do: "[…", "***".
Found findNotices(const CanonicalBody &body, Meter &meter);

// Lines anywhere.
Found findInserted(const CanonicalBody &body, Meter &meter);

} // namespace dkimlens::diagnose
