// SPDX-License-Identifier: Apache-2.0
// Two canonical texts as they are shown side by side: gaps where one has lines that the other has not, what
// differs marked, and what the signature covers.

#pragma once

#include "core/engine/compare/comparison.h"
#include "ui/source/byte_view.h"

#include <memory>

namespace dkimlens::source {

struct PairedSide
{
    PreparedText text;
    Coverage coverage;
};

struct PairedText
{
    compare::Part part{};
    std::shared_ptr<const compare::Comparison> comparison; // whose text it is
    PairedSide one;
    PairedSide other;
};

// Looks at every octet: not for the UI thread.
PairedText pairText(const std::shared_ptr<const compare::Comparison> &comparison, compare::Part part);

enum class Beside : std::uint8_t { One, Other };

// Of one side. `missing`: what a gap says.
Remarks pairedRemarks(const PairedText &text, Beside side, const QString &missing);

// The row of the comparison whose text holds the octet, if it differs.
const compare::Row *differenceAt(const PairedText &text, Beside side, std::size_t offset);

} // namespace dkimlens::source
