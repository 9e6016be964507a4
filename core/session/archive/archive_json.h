// SPDX-License-Identifier: Apache-2.0
// What an archive of keys sends: a JSON array of {domain, selector, firstSeenAt, lastSeenAt, value,
// observations: [{source}]}.

#pragma once

#include "core/engine/dkim/known_key.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace dkimlens::session {

// The keys of that name; entries of other names, or without a record, are passed over. Nothing where the text
// is no such array. `server` goes into each.
std::optional<std::vector<dkim::KnownKey>> parseArchivedKeys(const QByteArray &json, const std::string &name,
                                                             const std::string &server);

} // namespace dkimlens::session
