// SPDX-License-Identifier: Apache-2.0
// Checks of the sender that begin with what a test says, in place of what an analysis found.

#pragma once

#include "core/engine/analysis/sender_checks.h"

#include <memory>
#include <utility>

namespace dkimlens::test {

inline std::shared_ptr<const analysis::SenderBasis> basisOf(analysis::SenderClaims claims)
{
    return std::make_shared<const analysis::SenderBasis>(analysis::SenderBasis{std::move(claims), {}, {}});
}

inline std::shared_ptr<const analysis::SenderBasis> basisOf(std::vector<dkim::Finding> findings)
{
    return std::make_shared<const analysis::SenderBasis>(analysis::SenderBasis{{}, {}, std::move(findings)});
}

// SPF's MAIL FROM comes from there, and all else is empty.
inline std::shared_ptr<const analysis::SenderBasis> basisOf(spf::Origin mailFrom)
{
    analysis::SenderClaims claims;
    claims.spf.mailFrom.origin = mailFrom;
    return basisOf(std::move(claims));
}

} // namespace dkimlens::test
