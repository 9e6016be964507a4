// SPDX-License-Identifier: Apache-2.0
// The exit statuses, and which of two is worse: 2, then 1, then 3, then 0.

#pragma once

#include "core/engine/dkim/reason.h"

#include <algorithm>
#include <array>

namespace dkimlens::cli {

enum class ExitStatus { Good = 0, Bad = 1, Unusable = 2, Temporary = 3 };

constexpr ExitStatus worse(ExitStatus a, ExitStatus b)
{
    constexpr std::array worstFirst{ExitStatus::Unusable, ExitStatus::Bad, ExitStatus::Temporary};
    for (const ExitStatus status : worstFirst) {
        if (a == status || b == status)
            return status;
    }
    return ExitStatus::Good;
}

// Of a message.
constexpr ExitStatus statusOf(dkim::Verdict verdict)
{
    if (verdict == dkim::Verdict::Pass)
        return ExitStatus::Good;
    return verdict == dkim::Verdict::TempError ? ExitStatus::Temporary : ExitStatus::Bad;
}

} // namespace dkimlens::cli
