// SPDX-License-Identifier: Apache-2.0
// What a message holds, as nodes: the overview, its signatures, the findings.

#pragma once

#include "core/engine/analysis/analysis.h"
#include "ui/text/status.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace dkimlens::models {

struct ContentsNode
{
    enum class Kind : std::uint8_t { Overview, Signatures, Signature, Findings, Finding };

    Kind kind = Kind::Overview;
    QString title;
    QString secondLine;
    QString aside;
    std::optional<text::Status> status;
    std::optional<std::size_t>
        signature; // index into Analysis::signatures; also the one that a finding is about
    std::size_t finding = 0; // index into the signature's findings, or the message's
    std::vector<ContentsNode> children;
};

std::vector<ContentsNode> contentsOf(const analysis::Analysis &analysis);

} // namespace dkimlens::models
