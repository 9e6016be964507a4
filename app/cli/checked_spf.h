// SPDX-License-Identifier: Apache-2.0
// An SPF check, in the two forms that `spf` prints.

#pragma once

#include "app/cli/json_writer.h"
#include "app/cli/marked_lines.h"
#include "core/engine/spf/evaluate.h"

#include <string>

namespace dkimlens::cli {

struct CheckedSpf
{
    spf::Request request;
    spf::Evaluation evaluation;
};

// A mechanism that does not match was tried all the same, and is noted.
trace::Outcome shownOutcome(const trace::Step &step);

void writeSpf(JsonWriter &json, const CheckedSpf &checked); // one object
std::string spfJson(const CheckedSpf &checked); // a line
std::string spfText(const CheckedSpf &checked, Colours colours);

} // namespace dkimlens::cli
