// SPDX-License-Identifier: Apache-2.0
// A finding's words are those of its subject, most of which have files of their own.

#include "ui/text/author_finding_text.h"
#include "ui/text/form_finding_text.h"
#include "ui/text/key_finding_text.h"
#include "ui/text/neighbour_finding_text.h"
#include "ui/text/octets.h"
#include "ui/text/route_finding_text.h"
#include "ui/text/texts.h"
#include "ui/text/units.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

FindingText bodyPartlySigned(const dkim::VerifiedSignature *signature)
{
    const std::uint64_t unsignedBytes = signature ? signature->body.canonical - signature->body.hashed : 0;
    const QString sentence = unsignedBytes == 0
        ? FindingWords::tr("The tag l= ends before the body does, and anyone could have added the rest.")
        : FindingWords::tr(
              "The last %1 byte(s) of the body are not signed, and anyone could have added them.",
              "%1 is the number", pluralOf(unsignedBytes))
              .arg(number(unsignedBytes));
    return {FindingWords::tr("Body is only partly signed"), sentence,
            FindingWords::tr("Signer: leave out l= and sign the whole body.")};
}

FindingText coverageFindingText(const dkim::Finding &finding, const dkim::VerifiedSignature *signature)
{
    using dkim::FindingCode;
    const QString field = fieldName(finding.token);
    switch (finding.code) {
    case FindingCode::BodyPartlySigned:
        return bodyPartlySigned(signature);
    case FindingCode::BodyLengthLimit:
        return {
            FindingWords::tr("Body may be extended"),
            FindingWords::tr("The tag l= covers the whole body now, but text added after it would pass too."),
            FindingWords::tr("Signer: leave out l= and sign the whole body.")};
    case FindingCode::HeaderNotSigned:
        return {
            FindingWords::tr("%1 is not signed").arg(field),
            FindingWords::tr("A change of the field %1 on the way does not break the signature.").arg(field),
            FindingWords::tr("Signer: add %1 to h=.").arg(field)};
    case FindingCode::HeaderAddedAfterSigning:
        return {
            FindingWords::tr("Another %1 is not signed").arg(field),
            FindingWords::tr("The message has more fields %1 than h= names, so at least one is not signed.")
                .arg(field),
            FindingWords::tr("Signer: name %1 in h= once more than it occurs, so that none can be added.")
                .arg(field)};
    default:
        return {}; // of another subject
    }
}

FindingText limitFindingText(const dkim::Finding &finding)
{
    using dkim::FindingCode;
    switch (finding.code) {
    case FindingCode::TooManySignatures:
        return {FindingWords::tr("Too many signatures"),
                FindingWords::tr("Only the first %1 signatures are verified; the others are listed.")
                    .arg(dkim::maxSignatures),
                FindingWords::tr("Receiver: do the same, since each signature costs a lookup.")};
    case FindingCode::TooManySignedHeaders:
        return {
            FindingWords::tr("Too many names in h="),
            FindingWords::tr("A signature that names more than %1 header fields is not verified.")
                .arg(dkim::maxSignedHeaders),
            FindingWords::tr("Signer: name in h= only the fields that the message has, and a few guards.")};
    default:
        return {}; // of another subject
    }
}

} // namespace

FindingText findingText(const dkim::Finding &finding, const dkim::VerifiedSignature *signature)
{
    using dkim::FindingSubject;
    switch (dkim::subjectOf(finding.code)) {
    case FindingSubject::Key:
        return keyFindingText(finding, signature);
    case FindingSubject::Coverage:
        return coverageFindingText(finding, signature);
    case FindingSubject::Form:
        return formFindingText(finding);
    case FindingSubject::Author:
        return authorFindingText(finding);
    case FindingSubject::Route:
        return routeFindingText(finding);
    case FindingSubject::Neighbour:
        return neighbourFindingText(finding);
    case FindingSubject::Limit:
        return limitFindingText(finding);
    }
    return {};
}

} // namespace dkimlens::text
