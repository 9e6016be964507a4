// SPDX-License-Identifier: Apache-2.0
// The Public Suffix List of a program that was built without libpsl: there is none.

#include "core/session/public_suffixes.h"

namespace dkimlens::session {

bool hasPublicSuffixes()
{
    return false;
}

std::string registrableDomain(std::string_view /*name*/)
{
    return {};
}

} // namespace dkimlens::session
