// SPDX-License-Identifier: Apache-2.0
// Reading what the three fields of a set have in common: the instance, and the comments that may stand around
// it (RFC 8617, 3.9 and 4.1).

#pragma once

#include "core/engine/arc/chain.h"
#include "core/engine/base/result.h"
#include "core/engine/base/slice.h"

namespace dkimlens::arc {

// Without the white space and the comments at its start (CFWS of RFC 5322, 3.2.2).
Slice skipComments(Slice text);

// Of a field's value, all after its colon: 1 to 50. ArcTooManySets for more than that, ArcInstanceInvalid for
// everything else. ARC-Authentication-Results must begin with it; of the others it is a tag among tags, which
// real sealers do not put first.
Result<int> readInstance(FieldKind kind, Slice value);

} // namespace dkimlens::arc
