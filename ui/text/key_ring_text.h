// SPDX-License-Identifier: Apache-2.0
// Why the key ring could not be read or kept, in words.

#pragma once

#include "core/session/keys/key_ring_file.h"

namespace dkimlens::text {

QString sentence(const session::KeyRingError &error);

} // namespace dkimlens::text
