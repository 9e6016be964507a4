// SPDX-License-Identifier: Apache-2.0
// What should be known of the author that a message names: From, its display name, and where answers go.

#pragma once

#include "core/engine/dkim/finding.h"
#include "core/engine/message/address.h"
#include "core/engine/message/field_index.h"
#include "core/engine/message/message.h"

#include <vector>

namespace dkimlens::analysis {

// `from`: the addresses of every From field. All fields may be forged: findings are no accusations.
std::vector<dkim::Finding> authorFindings(const message::Message &message, const message::FieldIndex &fields,
                                          const std::vector<message::Address> &from);

} // namespace dkimlens::analysis
