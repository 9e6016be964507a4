// SPDX-License-Identifier: Apache-2.0
// A key that stands at another name than it should, in words.

#pragma once

#include "core/engine/dkim/name_variants.h"

#include <QString>

#include <string>

namespace dkimlens::text {

// "There is a DKIM key at …: the domain was appended twice."
QString sentence(const dkim::NameVariant &variant);

// What to do about it. `name`: where the key should stand.
QString advice(const dkim::NameVariant &variant, const std::string &name);

} // namespace dkimlens::text
