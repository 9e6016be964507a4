// SPDX-License-Identifier: Apache-2.0
// The lines that a step changed, or somebody on the way, with white space made visible and each change marked
// in its place: [-removed-], {+added+}.

#pragma once

#include "core/engine/diagnose/repair.h"
#include "core/engine/trace/change.h"

#include <QString>

#include <vector>

namespace dkimlens::cli {

enum class Colours : std::uint8_t { Off, On };

struct MarkedLine
{
    std::size_t number = 0; // in the step's input, or output, from 1
    QString text;
};

struct MarkedLines
{
    std::vector<MarkedLine> lines; // the first ones, up to the limit
    std::size_t count = 0; // all of them
};

struct MarkStyle
{
    std::size_t limit = 0; // of lines
    Colours colours = Colours::Off;
};

// Space, tab, CR and LF as · → ␍ ␊; what is neither text nor UTF-8 as \xNN.
QString visible(std::string_view octets);

MarkedLines changedLines(const trace::Change &change, std::string_view message, const MarkStyle &style);

// What happened to the message between signing and arrival: the repairs, the other way round.
MarkedLines changedLines(const diagnose::Repairs &repairs, std::string_view message, const MarkStyle &style);

// Of `text`, from its beginning or from its end.
MarkedLines firstLines(std::string_view text, std::size_t limit);
MarkedLines lastLines(std::string_view text, std::size_t limit);

} // namespace dkimlens::cli
