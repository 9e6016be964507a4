// SPDX-License-Identifier: Apache-2.0
// "Sender checks" in the contents of a message: SPF, DMARC, and what servers say.

#pragma once

#include "ui/models/contents.h"

namespace dkimlens::models {

ContentsNode senderChecksNode(const analysis::SenderChecks &checks);

} // namespace dkimlens::models
