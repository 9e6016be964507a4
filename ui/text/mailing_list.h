// SPDX-License-Identifier: Apache-2.0
// The mailing list that a message says it came through (RFC 2919, RFC 2369). Nobody else is called a list.

#pragma once

#include "core/engine/dkim/verify.h"

#include <string>

namespace dkimlens::text {

// Its List-Id, or the domain of its List-Post; empty where there is none. A field that the signature covers
// was there when it was signed: whoever wrote that sent the message, and changed nothing later.
std::string listAfterSigning(const message::Message &message, const dkim::VerifiedSignature &signature);

} // namespace dkimlens::text
