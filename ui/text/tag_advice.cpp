// SPDX-License-Identifier: Apache-2.0
// What the signer should do about a tag.

#include "ui/text/octets.h"
#include "ui/text/tag_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class TagAdvice
{
    Q_DECLARE_TR_FUNCTIONS(TagAdvice)
};

} // namespace

QString algorithmAdvice(const TagSubject &subject)
{
    const auto &algorithm = subject.signature.signature.algorithm;
    return algorithm && algorithm->hash == crypto::Hash::Sha256
        ? QString()
        : TagAdvice::tr("Signer: sign with rsa-sha256 or ed25519-sha256.");
}

QString selectorAdvice(const TagSubject &subject)
{
    return subject.signature.key.status == dkim::KeyStatus::NotFound
        ? TagAdvice::tr("Signer: publish the key, and keep it until all mail signed with it has arrived.")
        : QString();
}

QString bodyLengthAdvice(const TagSubject & /*subject*/)
{
    return TagAdvice::tr("Signer: leave out l= and sign the whole body.");
}

QString signedHeadersAdvice(const TagSubject &subject)
{
    const auto it = std::ranges::find_if(subject.signature.findings, [](const dkim::Finding &finding) {
        return finding.code == dkim::FindingCode::HeaderNotSigned
            || finding.code == dkim::FindingCode::HeaderAddedAfterSigning;
    });
    return it == subject.signature.findings.end() ? QString() : findingText(*it, &subject.signature).advice;
}

} // namespace dkimlens::text
