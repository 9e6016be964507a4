// SPDX-License-Identifier: Apache-2.0
// What each reason means in general: the list that `dkimlens-cli reasons` prints.

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

} // namespace

QString sentence(dkim::Reason reason) // NOLINT(readability-function-size): a flat list, one line a reason
{
    using dkim::Reason;
    switch (reason) {
    case Reason::None:
        return ReasonText::tr("There is no reason to name: the signature passes.");
    case Reason::TooManySignatures:
        return ReasonText::tr(
                   "Only the first %1 signatures of a message are verified, and this one comes after them.")
            .arg(dkim::maxSignatures);
    case Reason::TooManySignedHeaders:
        return ReasonText::tr(
                   "The tag h= names more than %1 header fields, so the signature is not verified.")
            .arg(dkim::maxSignedHeaders);
    case Reason::VersionUnknown:
        return ReasonText::tr("The tag v= is not 1, the only version that exists.");
    case Reason::SignatureSyntax:
        return ReasonText::tr(
            "The DKIM-Signature field does not follow the grammar, so it cannot be read for sure.");
    case Reason::SignatureMissingTag:
        return ReasonText::tr("The signature lacks a tag that is required: v, a, b, bh, d, h or s.");
    case Reason::AlgorithmUnknown:
        return ReasonText::tr("The tag a= names an algorithm that this program does not know.");
    case Reason::CanonicalizationUnknown:
        return ReasonText::tr("The tag c= names a canonicalization other than simple and relaxed.");
    case Reason::QueryMethodUnknown:
        return ReasonText::tr("The tag q= names no known way to get the key; the only one is dns/txt.");
    case Reason::FromNotSigned:
        return ReasonText::tr("The signature does not cover the From field, which every signature must.");
    case Reason::IdentityMismatch:
        return ReasonText::tr("The identity in i= is outside of what the domain in d= may sign for.");
    case Reason::BodyLengthExceedsBody:
        return ReasonText::tr("The tag l= counts more bytes than the body has.");
    case Reason::KeyNotFound:
        return ReasonText::tr("DNS has no key at the name that s= and d= make.");
    case Reason::KeySyntax:
        return ReasonText::tr("The key record in DNS does not follow the grammar, or holds no usable key.");
    case Reason::KeyRevoked:
        return ReasonText::tr("The domain has withdrawn the key: the tag p= of the key record is empty.");
    case Reason::KeyTypeMismatch:
        return ReasonText::tr("The key in DNS is of another type than the algorithm in a= needs.");
    case Reason::KeyHashNotAllowed:
        return ReasonText::tr("The key record allows other hashes only than the one in a=.");
    case Reason::KeyServiceNotAllowed:
        return ReasonText::tr("The key record allows the key for other services only, not for e-mail.");
    case Reason::BodyHashMismatch:
        return ReasonText::tr("The hash of the body differs from bh=, so the body is not what was signed.");
    case Reason::SignatureMismatch:
        return ReasonText::tr(
            "The signature in b= does not fit the signed header fields and the key in DNS.");
    case Reason::BodyAbsent:
        return ReasonText::tr(
            "The header is what was signed; the text has no body that could be compared with bh=.");
    case Reason::AlgorithmNotAllowed:
        return ReasonText::tr("The algorithm rsa-sha1 must no longer be accepted, by RFC 8301.");
    case Reason::KeyTooWeak:
        return ReasonText::tr("The RSA key has fewer than %1 bits, and RFC 8301 forbids to accept such keys.")
            .arg(dkim::minRsaBits);
    case Reason::Expired:
        return ReasonText::tr("The signature has expired: the time in x= is over.");
    case Reason::TimestampInFuture:
        return ReasonText::tr("The signature says in t= that it was made in the future.");
    case Reason::KeyLookupFailed:
        return ReasonText::tr(
            "No answer yet: the lookup of the key in DNS did not succeed, and may do so later.");
    }
    return {};
}

} // namespace dkimlens::text
