// SPDX-License-Identifier: Apache-2.0
// A TXT record as a zone file has it.

#pragma once

#include <string>
#include <string_view>

namespace dkimlens::session {

// `name. IN TXT ( "…" "…" )`: strings of 255 octets at most (RFC 1035, 3.3), quotes and backslashes escaped.
// Without a name, the strings alone.
std::string zoneEntry(std::string_view name, std::string_view text);

} // namespace dkimlens::session
