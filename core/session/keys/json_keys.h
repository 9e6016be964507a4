// SPDX-License-Identifier: Apache-2.0
// The keys file as JSON: an object from a name to its TXT value, a list of them, a failure, or records by
// type.

#pragma once

#include "core/session/keys/record_table.h"

#include <QByteArray>

namespace dkimlens::session {

// Whether the file means to be JSON: what follows then is an error, not another form.
bool looksLikeJson(const QByteArray &octets);

ReadTable parseJsonKeys(const QByteArray &octets);

} // namespace dkimlens::session
