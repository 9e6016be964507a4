// SPDX-License-Identifier: Apache-2.0
// What `explain` prints for people: the steps with their words, and what they changed.

#pragma once

#include "app/cli/explained.h"
#include "app/cli/marked_lines.h"

namespace dkimlens::cli {

// How much of a step is shown.
enum class Depth : std::uint8_t {
    Overview, // one of many: its words, and the first lines that it changed
    All, // alone: what it is for, every fact, every line
};

struct TextStyle
{
    Depth depth = Depth::Overview;
    Colours colours = Colours::Off;
};

struct Heading
{
    std::size_t number = 0; // of the signature among all that can be explained
    std::size_t count = 0; // of these
};

std::string explainText(const message::Message &message, const Heading &heading, const Explained &explained,
                        const TextStyle &style);
std::string explainText(const arc::Chain &chain, const TextStyle &style);

} // namespace dkimlens::cli
