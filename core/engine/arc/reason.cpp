// SPDX-License-Identifier: Apache-2.0
#include "core/engine/arc/reason.h"

#include <algorithm>
#include <array>

namespace dkimlens::arc {

namespace {

constexpr std::array table{
    ReasonRow{Reason::TooManySets, "arc-too-many-sets", ProblemCode::ArcTooManySets},
    ReasonRow{Reason::InstanceInvalid, "arc-instance-invalid", ProblemCode::ArcInstanceInvalid},
    ReasonRow{Reason::FailedBefore, "arc-failed-before", ProblemCode::ArcFailedBefore},
    ReasonRow{Reason::FieldMissing, "arc-field-missing", ProblemCode::ArcFieldMissing},
    ReasonRow{Reason::FieldRepeated, "arc-field-repeated", ProblemCode::ArcFieldRepeated},
    ReasonRow{Reason::SetMissing, "arc-set-missing", ProblemCode::ArcSetMissing},
    ReasonRow{Reason::StatusInvalid, "arc-status-invalid", ProblemCode::ArcStatusInvalid},
    ReasonRow{Reason::SealNamesHeaders, "arc-seal-names-headers", ProblemCode::ArcSealNamesHeaders},
    ReasonRow{Reason::SealCovered, "arc-seal-covered", ProblemCode::ArcFieldCovered},
    ReasonRow{Reason::ScopeBroken, "arc-scope-broken", ProblemCode::ArcScopeBroken},
};

} // namespace

std::span<const ReasonRow> reasonTable()
{
    return table;
}

Reason reasonOf(ProblemCode code)
{
    const auto *row = std::ranges::find(table, code, &ReasonRow::problem);
    return row == table.end() ? Reason::None : row->reason;
}

std::string_view wordOf(const Cause &cause)
{
    const auto *row = std::ranges::find(table, cause.own, &ReasonRow::reason);
    return row == table.end() ? dkim::wordOf(cause.signature) : row->word;
}

} // namespace dkimlens::arc
