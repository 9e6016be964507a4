// SPDX-License-Identifier: Apache-2.0
// Why a keys file could not be read, in words.

#pragma once

#include "core/session/keys/record_table.h"

namespace dkimlens::cli {

QString textOf(const session::KeysError &error); // "keys.txt, line 3: a quote is not closed"

} // namespace dkimlens::cli
