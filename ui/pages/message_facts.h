// SPDX-License-Identifier: Apache-2.0
// What the overview says of a message, as rows.

#pragma once

#include "core/engine/analysis/analysis.h"
#include "core/engine/message/message.h"
#include "ui/pages/fact_grid.h"
#include "ui/pages/remark_list.h"

#include <vector>

namespace dkimlens::pages {

std::vector<Fact> messageFacts(const message::Message &message);
// Why a message without a signature has none, and what its reader can do.
std::vector<Remark> missingSignatureRemarks(const message::Message &message);

// The first line of a file that is no message, as people see it.
QString firstLine(const message::Message &message);

} // namespace dkimlens::pages
