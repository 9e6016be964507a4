// SPDX-License-Identifier: Apache-2.0
// What the status bar says of a message's lookups, and of the key that is looked at.

#pragma once

#include "ui/models/message_list_model.h"

#include <QStringList>

#include <cstdint>

namespace dkimlens::window {

// "Online: 3 lookups, 118 ms"; where keys come from while nobody was asked.
QString lookupText(const models::OpenMessage &message);

// "Key sel._domainkey.example.org", "From the cache, 57 min left"; the second only where it is so.
// `signature` may be absent.
QStringList keyParts(const session::Session &session, const dkim::VerifiedSignature *signature,
                     std::int64_t now);

} // namespace dkimlens::window
