// SPDX-License-Identifier: Apache-2.0
// The key ring as it is kept in a file: {"keys": [{name, record, source, server, recovered, firstSeen,
// lastSeen}]}, times in seconds since 1970.

#pragma once

#include "core/engine/dkim/known_key.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace dkimlens::session {

QByteArray keyRingJson(const std::vector<dkim::KnownKey> &keys);

// Nothing where the text is no such file; an entry without name or record is passed over.
std::optional<std::vector<dkim::KnownKey>> parseKeyRing(const QByteArray &json);

} // namespace dkimlens::session
