// SPDX-License-Identifier: Apache-2.0
// The Author Domain (RFC 9989, 5.3.1), in A-labels.

#pragma once

#include "core/engine/message/address.h"

#include <string>
#include <vector>

namespace dkimlens::dmarc {

struct AuthorDomains
{
    std::vector<std::string> domains; // each once, in the order of From
    std::vector<std::string> invalid; // addresses whose domain is no domain name
};

AuthorDomains authorDomains(const std::vector<message::Address> &from);

} // namespace dkimlens::dmarc
