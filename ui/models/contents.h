// SPDX-License-Identifier: Apache-2.0
// What a message holds, as nodes: the overview, its signatures, the other checks, the findings.

#pragma once

#include "core/engine/analysis/analysis.h"
#include "core/engine/analysis/sender_checks.h"
#include "ui/models/place.h"
#include "ui/text/cause_findings.h"
#include "ui/text/status.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace dkimlens::models {

struct ContentsNode
{
    enum class Kind : std::uint8_t { Part, Heading, Finding };

    Kind kind = Kind::Part;
    Place place; // where it leads; a heading leads nowhere
    QString title;
    QString secondLine;
    QString aside;
    std::optional<text::Status> status;
    dkim::Finding finding; // of a Finding
    std::optional<diagnose::Kind> cause; // of a Finding that a diagnosis made; then there is no other
    std::vector<ContentsNode> children;
};

Place placeOf(const dkim::Finding &finding); // of one about the message, no signature's

std::vector<ContentsNode> contentsOf(const message::Message &message, const analysis::Analysis &analysis,
                                     const analysis::SenderChecks &sender,
                                     const text::CauseFindings &causes = {});

} // namespace dkimlens::models
