// SPDX-License-Identifier: Apache-2.0
// How a signature's domain relates to the author's, as far as the two names tell.

#include "ui/text/author.h"

#include "core/engine/dns/name.h"
#include "ui/text/status.h"

#include <algorithm>

namespace dkimlens::text {

namespace {

// Empty where the address has none.
std::string domainOf(const message::Address &address)
{
    const std::string_view text = address.address;
    const std::size_t at = text.rfind('@');
    return at == std::string_view::npos ? std::string()
                                        : dns::toAscii(text.substr(at + 1)).value_or(std::string());
}

} // namespace

DomainRelation relationToFrom(std::string_view domain, const std::vector<message::Address> &from)
{
    const std::string ours = dns::toAscii(domain).value_or(std::string());
    const std::string theirs = from.size() == 1 ? domainOf(from.front()) : std::string();
    if (ours.empty() || theirs.empty())
        return DomainRelation::Unknown;
    if (ours == theirs)
        return DomainRelation::Same;
    if (dns::isWithin(theirs, ours))
        return DomainRelation::AboveFrom;
    return dns::isWithin(ours, theirs) ? DomainRelation::BelowFrom : DomainRelation::Other;
}

bool isAuthors(std::string_view domain, const std::vector<message::Address> &from)
{
    const DomainRelation relation = relationToFrom(domain, from);
    return relation != DomainRelation::Unknown && relation != DomainRelation::Other;
}

std::optional<std::size_t> signatureToShow(const analysis::Analysis &analysis)
{
    if (analysis.signatures.empty())
        return std::nullopt;
    const auto authors =
        std::ranges::find_if(analysis.signatures, [&](const dkim::VerifiedSignature &signature) {
            return isAuthors(signature.signature.domain, analysis.from);
        });
    return authors == analysis.signatures.end() ? 0 : authors - analysis.signatures.begin();
}

const dkim::VerifiedSignature *failedAuthorSignature(const analysis::Analysis &analysis)
{
    const dkim::VerifiedSignature *failed = nullptr;
    for (const dkim::VerifiedSignature &signature : analysis.signatures) {
        if (!isAuthors(signature.signature.domain, analysis.from))
            continue;
        if (statusOf(signature) != Status::Fail)
            return nullptr;
        failed = failed ? failed : &signature;
    }
    return failed;
}

} // namespace dkimlens::text
