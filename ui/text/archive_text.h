// SPDX-License-Identifier: Apache-2.0
// What an archive of old keys said, where it gave none.

#pragma once

#include "core/session/archive/key_archive.h"

#include <QString>

namespace dkimlens::text {

QString sentence(const session::ArchiveAnswer &answer);

} // namespace dkimlens::text
