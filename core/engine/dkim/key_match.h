// SPDX-License-Identifier: Apache-2.0
// Whether a signature was made with the private part of a key, wherever that key was found.

#pragma once

#include "core/engine/dkim/verify.h"

namespace dkimlens::dkim {

// Not checked: the key is of another type, or there is nothing to check.
Match matchOf(const VerifiedSignature &signature, const KeyRecord &record);

} // namespace dkimlens::dkim
