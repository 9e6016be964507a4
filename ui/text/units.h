// SPDX-License-Identifier: Apache-2.0
// What numbers, sizes and times need besides texts.h, within ui/text.

#pragma once

#include <QLocale>

#include <chrono>
#include <cstdint>

namespace dkimlens::text {

QLocale wordLocale(); // of the language that the words are in, whatever the system's

// What "%n" is told of a number that may be too large for it: only the form of the plural follows.
int pluralOf(std::uint64_t value);

QString shortDuration(std::chrono::milliseconds time); // "0.4 s"

} // namespace dkimlens::text
