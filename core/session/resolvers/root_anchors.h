// SPDX-License-Identifier: Apache-2.0
// The keys of the DNS root, where the trust of DNSSEC begins.

#pragma once

#include <string>
#include <vector>

namespace dkimlens::session {

// DS and DNSKEY records in presentation form: those that came with the program, and those of the system.
std::vector<std::string> rootAnchors();

} // namespace dkimlens::session
