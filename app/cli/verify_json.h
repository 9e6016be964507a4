// SPDX-License-Identifier: Apache-2.0
// A line of `verify --json`. Members are only ever added, never renamed: scripts read them.

#pragma once

#include "app/cli/json_writer.h"
#include "core/engine/analysis/analysis.h"

#include <string>
#include <string_view>

namespace dkimlens::cli {

// The members of a line that other commands have too, "error" apart.
void writeMessage(JsonWriter &json, std::string_view file, const message::Message &message,
                  const analysis::Analysis &analysis);

// Each with its line end. `file` as it was given, in UTF-8.
std::string jsonLine(std::string_view file, const message::Message &message,
                     const analysis::Analysis &analysis);
std::string errorLine(std::string_view file, std::string_view error); // every other member is there and empty

} // namespace dkimlens::cli
