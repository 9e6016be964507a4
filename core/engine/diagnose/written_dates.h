// SPDX-License-Identifier: Apache-2.0
// A date written in another way: another zone, with and without the day of the week (RFC 5322, 3.3).

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::diagnose {

// `value` itself is not among them. Empty where it is no date.
std::vector<std::string> datesOfTheSameMoment(std::string_view value);

} // namespace dkimlens::diagnose
