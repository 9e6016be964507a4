// SPDX-License-Identifier: Apache-2.0
// What should be known of the message's form, whoever signed it.

#pragma once

#include "core/engine/dkim/finding.h"
#include "core/engine/message/message.h"

#include <vector>

namespace dkimlens::analysis {

std::vector<dkim::Finding> findingsOf(const message::Message &message, std::size_t signatures);

} // namespace dkimlens::analysis
