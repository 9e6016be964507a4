// SPDX-License-Identifier: Apache-2.0
// Keys as people have them before they publish them: in PEM, or the base64 alone.

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::session {

struct PemKey
{
    bool isPrivate = false;
    std::string record; // that publishes it; of a private key only the PEM line that tells
};

// Nothing where no PEM stands in the text, or none of a key that DKIM knows.
std::optional<PemKey> pemKeyIn(std::string_view text);

// The record for a key in base64, white space inside it or not. Nothing where it is no key.
std::optional<std::string> recordOfKey(std::string_view base64);

} // namespace dkimlens::session
