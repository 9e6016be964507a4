// SPDX-License-Identifier: Apache-2.0
// Why a keys file could not be read, in words.

#pragma once

#include "core/session/keys/record_table.h"

namespace dkimlens::text {

QString sentence(const session::KeysError &error); // "keys.txt, line 3: a quoted string is not closed"

} // namespace dkimlens::text
