// SPDX-License-Identifier: Apache-2.0
// Which DKIM signature a server's result is about, by the properties that it names (RFC 8601, 2.7.1;
// RFC 6008).

#pragma once

#include "core/engine/analysis/analysis.h"
#include "core/engine/authres/results.h"

#include <map>
#include <string>
#include <vector>

namespace dkimlens::analysis {

class ClaimedSignatures
{
public:
    explicit ClaimedSignatures(const Analysis &analysis); // which must outlive it

    // All that may be meant, some tens at most; those whose result is the claimed one come first.
    std::vector<std::size_t> candidates(const authres::MethodResult &claim) const;

private:
    bool fits(const dkim::VerifiedSignature &signature, const authres::MethodResult &claim) const;
    const std::vector<std::size_t> &ofDomain(const authres::MethodResult &claim) const;

    const Analysis &m_analysis;
    std::vector<std::size_t> m_all;
    std::map<std::string, std::vector<std::size_t>> m_byDomain; // of d= and of i=, in lower case
};

} // namespace dkimlens::analysis
