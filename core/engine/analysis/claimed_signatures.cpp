// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/claimed_signatures.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <string_view>

namespace dkimlens::analysis {

using authres::MethodResult;
using dkim::VerifiedSignature;

namespace {

constexpr std::size_t maxCandidates = 50; // of one claim: as many as are evaluated

std::string domainOfIdentity(std::string_view identity)
{
    return toLower(identity.substr(identity.rfind('@') + 1)); // all of it where there is no "@"
}

void add(std::vector<std::size_t> *indexes, std::size_t index)
{
    const bool isThere = !indexes->empty() && indexes->back() == index;
    if (indexes->size() < maxCandidates && !isThere)
        indexes->push_back(index);
}

bool isSameName(const std::string *claimed, const std::string &own)
{
    return !claimed || equalsIgnoringCase(*claimed, own);
}

// RFC 6008: the first characters of b=, at least eight, without white space.
bool hasSignaturePrefix(const VerifiedSignature &signature, const std::string *prefix)
{
    if (!prefix)
        return true;
    const dkim::Tag *tag = signature.signature.tags.find("b");
    if (!tag)
        return false;
    std::string written;
    for (const char c : tag->value) {
        if (written.size() == prefix->size())
            break;
        if (!isFoldingSpace(c))
            written += c;
    }
    return written == *prefix;
}

} // namespace

ClaimedSignatures::ClaimedSignatures(const Analysis &analysis)
    : m_analysis(analysis)
{
    for (std::size_t i = 0; i < analysis.signatures.size(); ++i) {
        const dkim::Signature &signature = analysis.signatures[i].signature;
        add(&m_all, i);
        add(&m_byDomain[toLower(signature.domain)], i);
        if (signature.identityDomain)
            add(&m_byDomain[toLower(*signature.identityDomain)], i);
    }
}

const std::vector<std::size_t> &ClaimedSignatures::ofDomain(const MethodResult &claim) const
{
    static const std::vector<std::size_t> none;
    const std::string *domain = claim.find("header", "d");
    const std::string *identity = claim.find("header", "i");
    if (!domain && !identity)
        return m_all;
    const auto found = m_byDomain.find(domain ? toLower(*domain) : domainOfIdentity(*identity));
    return found == m_byDomain.end() ? none : found->second;
}

bool ClaimedSignatures::fits(const VerifiedSignature &signature, const MethodResult &claim) const
{
    return isSameName(claim.find("header", "d"), signature.signature.domain)
        && isSameName(claim.find("header", "s"), signature.signature.selector)
        && hasSignaturePrefix(signature, claim.find("header", "b"));
}

std::vector<std::size_t> ClaimedSignatures::candidates(const MethodResult &claim) const
{
    std::vector<std::size_t> fitting;
    for (const std::size_t index : ofDomain(claim)) {
        if (fits(m_analysis.signatures[index], claim))
            fitting.push_back(index);
    }
    std::stable_partition(fitting.begin(), fitting.end(), [&](std::size_t index) {
        return dkim::wordOf(m_analysis.signatures[index].verdict) == claim.result;
    });
    return fitting;
}

} // namespace dkimlens::analysis
