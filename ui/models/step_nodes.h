// SPDX-License-Identifier: Apache-2.0
// The steps of a verification as people see them: numbered, titled, each with its status and a short result.

#pragma once

#include "core/engine/dkim/verify.h"
#include "core/engine/message/message.h"
#include "ui/text/status.h"

#include <QString>

#include <string>
#include <vector>

namespace dkimlens::models {

struct StepNode
{
    std::string id; // "dkim.body-hash"
    QString number; // "4", "4c"
    QString title;
    QString result; // "63 → 54 B"
    text::Status status = text::Status::NotRun;
    std::vector<StepNode> parts;
};

std::vector<StepNode> stepNodesOf(const dkim::VerifiedSignature &signature, const message::Message &message);

// "Step 4 of 13, Canonicalize the body, Pass, 63 → 54 B"
QString spokenText(const StepNode &node, std::size_t count);

} // namespace dkimlens::models
