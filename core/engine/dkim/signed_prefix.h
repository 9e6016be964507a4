// SPDX-License-Identifier: Apache-2.0
// Whether a body that does not have the signed hash begins with one that has it: lines were added at its end.

#pragma once

#include "core/engine/base/edited_text.h"
#include "core/engine/crypto/digest.h"

#include <optional>
#include <string_view>

namespace dkimlens::dkim {

struct SignedPrefix
{
    std::size_t size = 0; // octets of the canonical body that are what was signed
    std::size_t source = 0; // where in the message the first octet after them stands
};

// Tried are the ends of all lines in the last 64 KiB of the body; equal hashes are the proof. `bodyHash`: the
// raw octets of bh=.
std::optional<SignedPrefix> findSignedPrefix(const EditedText &body, std::string_view message,
                                             crypto::Hash hash, std::string_view bodyHash);

} // namespace dkimlens::dkim
