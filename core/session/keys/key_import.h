// SPDX-License-Identifier: Apache-2.0
// The keys in what a person has: a key ring's file, a keys file, zone-file lines, what dig prints.

#pragma once

#include "core/engine/dkim/known_key.h"
#include "core/session/keys/record_table.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace dkimlens::session {

struct ImportedKeys
{
    std::vector<dkim::KnownKey> keys; // may be none, where the text names no key
    std::optional<KeysError> error;
};

// `file`: where it comes from; empty for what was pasted. Records whose name is none of a key's are passed
// over, but for those that an alias leads to.
ImportedKeys importKeys(const QByteArray &octets, const QString &file);

} // namespace dkimlens::session
