// SPDX-License-Identifier: Apache-2.0
// What servers say of a message, in words: who may have written it, whether it agrees with what is found now,
// and why it may not.

#pragma once

#include "core/engine/analysis/claims.h"
#include "ui/text/status.h"
#include "ui/text/texts.h"

#include <string_view>

namespace dkimlens::text {

QString label(analysis::Standing standing); // "the receiver"
QString sentence(analysis::Standing standing);

QString label(analysis::Agreement agreement); // "Agrees"
Status statusOf(const analysis::Claim &claim);

QString label(analysis::Cause cause); // "Body changed since"
QString sentence(analysis::Cause cause);

// What the method checks, in a sentence; of one that is not known, that it is not.
QString methodText(std::string_view method);

Status resultStatus(std::string_view result); // of a word of RFC 8601's
QString sentence(authres::Departure departure);

// "2 of 5 results differ from what is found now."
VerdictText claimsVerdict(const std::vector<analysis::Claim> &claims);
Status claimsStatus(const std::vector<analysis::Claim> &claims);

} // namespace dkimlens::text
