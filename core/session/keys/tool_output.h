// SPDX-License-Identifier: Apache-2.0
// What host, nslookup and Resolve-DnsName print, and what is copied out of DNS panels, brought to forms that
// are read already.

#pragma once

#include <string>
#include <string_view>

namespace dkimlens::session {

// The records in it as lines of a zone file; empty where there are none.
std::string zoneLinesOf(std::string_view output);

// A zone file without its lines that begin with "$".
std::string withoutDirectives(std::string_view zone);

// The first word that can be the name of a key: one with "_domainkey". Empty where there is none.
std::string keyNameIn(std::string_view text);

// A record's value as it is: without a zone file's escapes, and without what a table has behind it (TTL).
std::string plainValue(std::string_view text);

} // namespace dkimlens::session
