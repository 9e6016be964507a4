// SPDX-License-Identifier: Apache-2.0
// What should be known of the message's form, whoever signed it.

#pragma once

#include "core/engine/dkim/finding.h"
#include "core/engine/message/field_index.h"
#include "core/engine/message/message.h"

#include <vector>

namespace dkimlens::analysis {

std::vector<dkim::Finding> formFindings(const message::Message &message, const message::FieldIndex &fields,
                                        std::size_t signatures);

} // namespace dkimlens::analysis
