// SPDX-License-Identifier: Apache-2.0
// Which rows of a step's input and output belong side by side: where one text has rows that the other has
// not, the other gets a gap.

#pragma once

#include "core/engine/trace/change.h"
#include "ui/source/row_layout.h"

#include <string_view>
#include <vector>

namespace dkimlens::source {

struct RowPairs
{
    std::vector<RowBreak> input;
    std::vector<RowBreak> output;
};

// Reads the whole change: not for the UI thread where it is large.
RowPairs pairRows(const trace::Change &change, std::string_view message, std::string_view input,
                  std::string_view output);

} // namespace dkimlens::source
