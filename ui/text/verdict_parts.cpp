// SPDX-License-Identifier: Apache-2.0
// What the verdict's sentences are put together from.

#include "ui/text/verdict_parts.h"

#include "ui/text/octets.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class VerdictParts
{
    Q_DECLARE_TR_FUNCTIONS(VerdictParts)
};

QString domainWithin(const dkim::VerifiedSignature &signature, qsizetype limit)
{
    const std::string &domain = signature.signature.domain;
    return domain.empty() ? VerdictParts::tr("an unnamed domain", "where the tag d= is missing")
                          : shortName(domain, limit);
}

} // namespace

QString verdictTitle(const QString &pattern, const dkim::VerifiedSignature &signature, const QString &second)
{
    constexpr qsizetype leastRoom = 20;
    constexpr qsizetype placeholder = 2; // the length of "%1"
    const qsizetype taken =
        pattern.size() - placeholder + (second.isEmpty() ? 0 : second.size() - placeholder);
    const QString domain = domainWithin(signature, std::max(longestTitle - taken, leastRoom));
    return second.isEmpty() ? pattern.arg(domain) : pattern.arg(domain, second);
}

QString domainOf(const dkim::VerifiedSignature &signature)
{
    return domainWithin(signature, longestName);
}

QString keyNameOf(const dkim::VerifiedSignature &signature)
{
    return shortName(signature.key.name, 2 * longestName);
}

bool opensWithOtherHash(const dkim::VerifiedSignature &signature)
{
    const trace::Step *step = trace::find(signature.trace, "dkim.signature-value");
    const trace::Payload *payload = step ? step->payload.get() : nullptr;
    const auto *opened = payload ? std::get_if<crypto::OpenedSignature>(payload) : nullptr;
    return opened && opened->isAsRequired() && opened->hash == signature.signature.hash
        && signature.signatureMatch == dkim::Match::Mismatch;
}

QString twoSentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return VerdictParts::tr("%1 %2", "two sentences, one after the other").arg(first, second);
}

} // namespace dkimlens::text
