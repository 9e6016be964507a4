// SPDX-License-Identifier: Apache-2.0
// Stable kebab-case words for what the parts of an evaluation found: for steps, JSON and tests.

#pragma once

#include "core/engine/dmarc/alignment.h"
#include "core/engine/dmarc/policy.h"

#include <string_view>

namespace dkimlens::dmarc {

std::string_view wordOf(QueryOutcome outcome);
std::string_view wordOf(Next next);
std::string_view wordOf(OrganizationRule rule);
std::string_view wordOf(PolicySource source);
std::string_view wordOf(PolicyTag tag); // "p"; "assumed"
std::string_view wordOf(PolicyForm form);
std::string_view wordOf(Existence existence);
std::string_view wordOf(Mechanism mechanism);
std::string_view wordOf(Authentication authentication);
std::string_view wordOf(AlignmentReason reason);
std::string_view wordOf(Remark remark);

} // namespace dkimlens::dmarc
