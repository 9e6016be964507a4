// SPDX-License-Identifier: Apache-2.0
// The titles and subtitles of the bundled samples, which stand in a data file, in the user's language.

#pragma once

#include <QString>

#include <span>

namespace dkimlens::text {

// What samples.json says, listed for the translators.
std::span<const char *const> sampleTitles();

// A title or subtitle as samples.json has it, translated.
QString sampleTitle(const QString &english);

} // namespace dkimlens::text
