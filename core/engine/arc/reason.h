// SPDX-License-Identifier: Apache-2.0
// Why a chain fails, where DKIM has no word for it: a table. A fault that the signatures of ARC share with
// DKIM keeps its dkim::Reason.

#pragma once

#include "core/engine/base/problem.h"
#include "core/engine/dkim/reason.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace dkimlens::arc {

enum class Reason : std::uint8_t {
    None,
    TooManySets,
    InstanceInvalid,
    FailedBefore,
    FieldMissing,
    FieldRepeated,
    SetMissing,
    StatusInvalid,
    SealNamesHeaders,
    SealCovered,
    ScopeBroken,
};

struct ReasonRow
{
    Reason reason;
    std::string_view word; // kebab-case, stable: scripts read it
    ProblemCode problem;
};

std::span<const ReasonRow> reasonTable(); // without Reason::None
Reason reasonOf(ProblemCode code); // None for a problem that is not ARC's own

// What decided: a reason of ARC's own, or else one of DKIM's. Neither: nothing is wrong.
struct Cause
{
    Reason own = Reason::None;
    dkim::Reason signature = dkim::Reason::None;

    friend bool operator==(const Cause &, const Cause &) = default;
};

std::string_view wordOf(const Cause &cause); // empty where nothing is wrong

} // namespace dkimlens::arc
