// SPDX-License-Identifier: Apache-2.0
#include "ui/models/given_inputs.h"

namespace dkimlens::models {
namespace {

bool isGiven(const spf::Input &input)
{
    return input.origin == spf::Origin::Given;
}

// What nobody said is empty, too.
std::optional<std::string> givenText(const spf::Input &input)
{
    return isGiven(input) && !input.value.empty() ? std::optional(input.value) : std::nullopt;
}

} // namespace

analysis::SenderInputs givenInputs(const analysis::SenderClaims &claims)
{
    const spf::Request &spf = claims.spf;
    return {claims.boundary, givenText(spf.clientAddress), givenText(spf.helo),
            isGiven(spf.mailFrom) ? std::optional(spf.mailFrom.value) : std::nullopt};
}

} // namespace dkimlens::models
