// SPDX-License-Identifier: Apache-2.0

#include "core/engine/crypto/thread_state.h"

#include <openssl/crypto.h>

namespace dkimlens::crypto {

void releaseThreadState()
{
    OPENSSL_thread_stop();
}

} // namespace dkimlens::crypto
