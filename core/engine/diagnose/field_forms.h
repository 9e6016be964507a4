// SPDX-License-Identifier: Apache-2.0
// Other ways of writing the same header field: folded elsewhere, with and without quotes. Each takes a field,
// its name included, without its last line end.

#pragma once

#include <span>
#include <string>
#include <string_view>

namespace dkimlens::diagnose {

using FieldForm = std::string (*)(std::string_view field);

std::span<const FieldForm> foldingForms(); // unfolded; folded in the ways that mail systems fold
std::span<const FieldForm> parameterForms(); // charset=x and charset="x", and the same of all parameters

} // namespace dkimlens::diagnose
