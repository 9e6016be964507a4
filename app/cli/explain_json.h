// SPDX-License-Identifier: Apache-2.0
// The lines of `explain --json`. Members are only ever added, never renamed: scripts read them.

#pragma once

#include "app/cli/explained.h"
#include "app/cli/output.h"

namespace dkimlens::cli {

struct ExplainedMessage
{
    std::string_view file; // as it was given, in UTF-8
    const message::Message &message;
    std::size_t maxBytes = 0; // of an input or an output that is written
};

// One line, written piece by piece: the edits of a large body are many.
void writeJson(Output &output, const ExplainedMessage &message, const Explained &explained);

} // namespace dkimlens::cli
