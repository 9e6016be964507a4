// SPDX-License-Identifier: Apache-2.0
// What the Key page shows of a message's signature: its lookup, and what all that was seen says of its key.

#pragma once

#include "core/session/keys/shared_keys.h"
#include "ui/models/message_list_model.h"
#include "ui/pages/key_lookup.h"

#include <cstdint>

namespace dkimlens::window {

class ArchiveDesk;
class KeyDesk;

// What is known of keys beside a message. All outlive who is given it; each may be absent.
struct KeyWorld
{
    const ArchiveDesk *archive = nullptr;
    const KeyDesk *desk = nullptr;
    const session::SharedKeys *shared = nullptr;
    const models::MessageListModel *messages = nullptr;
    std::size_t resolverCount = 0; // that could all be asked
};

pages::KeyLookup lookupOf(const models::OpenMessage &message, const dkim::VerifiedSignature &signature,
                          const KeyWorld &world);

// Adds what stands around the key: its alias, its selector, the names that share it.
enum class RsaBeside : std::uint8_t { Yes, No }; // whether the domain signs with RSA too
void addSurroundings(pages::KeyLookup &lookup, const session::SharedKeys *shared, RsaBeside rsa);

} // namespace dkimlens::window
