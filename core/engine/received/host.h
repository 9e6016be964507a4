// SPDX-License-Identifier: Apache-2.0
// Who a "from" or "by" clause names: names, an address, and which of them was checked, as far as it is
// written.

#pragma once

#include "core/engine/received/clauses.h"
#include "core/engine/received/hop.h"

namespace dkimlens::received {

Host hostOf(const Clause &clause);

} // namespace dkimlens::received
