// SPDX-License-Identifier: Apache-2.0
// Selectors that many domains use: to find keys of a domain whose selectors are not known. DNS has no list of
// them, so that finding none proves nothing.

#pragma once

#include <span>
#include <string_view>

namespace dkimlens::dkim {

std::span<const std::string_view> knownSelectors();

} // namespace dkimlens::dkim
