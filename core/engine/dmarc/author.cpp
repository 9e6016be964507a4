// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dmarc/author.h"

#include "core/engine/dns/name.h"

#include <unordered_set>

namespace dkimlens::dmarc {

AuthorDomains authorDomains(const std::vector<message::Address> &from)
{
    AuthorDomains author;
    std::unordered_set<std::string> seen; // From may have many thousand addresses
    for (const message::Address &address : from) {
        const std::size_t at = address.address.rfind('@');
        const std::string domain = at == std::string::npos ? std::string() : address.address.substr(at + 1);
        const std::optional<std::string> ascii = dns::toAscii(domain);
        if (!ascii)
            author.invalid.push_back(address.address);
        else if (seen.insert(*ascii).second)
            author.domains.push_back(*ascii);
    }
    return author;
}

} // namespace dkimlens::dmarc
