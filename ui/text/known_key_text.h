// SPDX-License-Identifier: Apache-2.0
// Keys known beside what DNS answers: who gave each, when it stood there, and whether the signature fits it.

#pragma once

#include "core/engine/dkim/verify.h"

#include <QString>

namespace dkimlens::text {

QString originText(const dkim::KnownKey &key); // "Archive https://archive.example, recovered from signatures"
QString seenText(const dkim::KnownKey &key); // "from 3 May 2023 to 4 Feb 2024", "at an unknown time"
QString keyText(const dkim::KeyRecord &record); // "RSA 2048"; "no usable key"

// The key that the signature was made with, where that is none that DNS answers; nullptr where none fits.
const dkim::TriedKey *oldKeyOf(const dkim::VerifiedSignature &signature);

// "It verifies with the key archived from 3 May 2023 to 4 Feb 2024, not with what DNS answers now."
QString sentence(const dkim::TriedKey &oldKey);

} // namespace dkimlens::text
