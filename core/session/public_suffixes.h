// SPDX-License-Identifier: Apache-2.0
// The Public Suffix List, through libpsl where the program was built with it: for DMARC as RFC 7489 had it.

#pragma once

#include <string>
#include <string_view>

namespace dkimlens::session {

// False in a program that was built without libpsl, or where the library has no list.
bool hasPublicSuffixes();

// The domain one label below the public suffix of `name`, which is in A-labels: "example.co.uk" of
// "mail.example.co.uk". Empty where `name` is a public suffix itself, and where there is no list.
std::string registrableDomain(std::string_view name);

} // namespace dkimlens::session
