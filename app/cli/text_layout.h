// SPDX-License-Identifier: Apache-2.0
// Lines of text for people: as wide as they are on every terminal, and all that belongs to a heading after a
// margin.

#pragma once

#include "app/cli/marked_lines.h"
#include "core/engine/trace/step.h"
#include "ui/text/status.h"

#include <string_view>

namespace dkimlens::cli {

constexpr int margin = 6; // columns

Colours coloursOfOutput(); // on a terminal, unless the environment says NO_COLOR

// Cut at the end, with "…".
QString shortened(const QString &text, qsizetype longest);

// Title, the status in a word, and the result where that says more.
QString headLine(const QString &title, text::Status status, const QString &result, Colours colours);

QString paragraph(const QString &text); // broken at spaces

QString citation(std::string_view rfc); // " (RFC 6376 §8.2)", for the end of a sentence; empty without one

QString listed(const MarkedLines &found);
QString restOf(const MarkedLines &found); // how many lines were not listed; empty for none

enum class FactLength : std::uint8_t { OneRow, Whole };

QString factLines(const std::vector<trace::Fact> &facts, FactLength length);

} // namespace dkimlens::cli
