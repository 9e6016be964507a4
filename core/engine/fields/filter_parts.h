// SPDX-License-Identifier: Apache-2.0
// How spam filters write down which of their rules matched, and what each counts.

#pragma once

#include "core/engine/fields/parts.h"

namespace dkimlens::fields {

std::vector<Part> spamStatusParts(Slice value);
std::vector<Part> spamReportParts(Slice value);
std::vector<Part> spamdResultParts(Slice value);
std::vector<Part> scoreParts(Slice value);

} // namespace dkimlens::fields
