// SPDX-License-Identifier: Apache-2.0
// The first step of every verification: where header and body stand, and the line ends that saving the
// message as a file has changed (RFC 6376, 2.1 and 3.4; RFC 5321, 2.3.8).

#pragma once

#include "core/engine/message/message.h"
#include "core/engine/trace/step.h"

namespace dkimlens::dkim {

trace::Step splitMessage(const message::Message &message, trace::Detail detail);

} // namespace dkimlens::dkim
