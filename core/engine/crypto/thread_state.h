// SPDX-License-Identifier: Apache-2.0
// What OpenSSL keeps for each thread.

#pragma once

namespace dkimlens::crypto {

// Frees it; what the thread does next makes it again. For threads that nobody joins: at the program's end
// OpenSSL may forget what it keeps for them before they come to free it themselves.
void releaseThreadState();

} // namespace dkimlens::crypto
