// SPDX-License-Identifier: Apache-2.0
// What is wrong, in the few characters that the list of steps has for it.

#include "ui/text/spf_text.h"
#include "ui/text/step_parts.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class ShortWord
{
    Q_DECLARE_TR_FUNCTIONS(ShortWord)
};

} // namespace

QString shortWord(ProblemCode code) // NOLINT(readability-function-size): a flat list, one line a code
{
    switch (code) {
    case ProblemCode::TagWithoutEquals:
        return ShortWord::tr("no equals sign");
    case ProblemCode::TagEmpty:
        return ShortWord::tr("an empty tag");
    case ProblemCode::TagNameInvalid:
        return ShortWord::tr("not a tag name");
    case ProblemCode::TagDuplicated:
        return ShortWord::tr("a tag twice");
    case ProblemCode::TagValueInvalid:
        return ShortWord::tr("not a tag value");
    case ProblemCode::RequiredTagMissing:
        return ShortWord::tr("one missing");
    case ProblemCode::VersionUnknown:
    case ProblemCode::AlgorithmUnknown:
    case ProblemCode::CanonicalizationUnknown:
    case ProblemCode::QueryMethodUnknown:
    case ProblemCode::KeyVersionUnknown:
    case ProblemCode::KeyTypeUnknown:
        return ShortWord::tr("not known");
    case ProblemCode::AlgorithmNotAllowed:
    case ProblemCode::KeyHashNotAllowed:
    case ProblemCode::KeyServiceNotAllowed:
    case ProblemCode::KeySubdomainNotAllowed:
    case ProblemCode::ArcStatusInvalid:
    case ProblemCode::ArcSealNamesHeaders:
        return ShortWord::tr("not allowed");
    case ProblemCode::DomainInvalid:
    case ProblemCode::SelectorInvalid:
    case ProblemCode::IdentityInvalid:
    case ProblemCode::SignedHeaderNameInvalid:
        return ShortWord::tr("not a name");
    case ProblemCode::IdentityOutsideDomain:
        return ShortWord::tr("outside d=");
    case ProblemCode::NumberInvalid:
        return ShortWord::tr("not a number");
    case ProblemCode::Base64Invalid:
        return ShortWord::tr("not base64");
    case ProblemCode::HashLengthWrong:
        return ShortWord::tr("other length");
    case ProblemCode::SignedHeadersEmpty:
        return ShortWord::tr("no names");
    case ProblemCode::FromNotSigned:
        return ShortWord::tr("not signed");
    case ProblemCode::FromMissing:
        return ShortWord::tr("no From");
    case ProblemCode::ExpirationBeforeTimestamp:
        return ShortWord::tr("after x=");
    case ProblemCode::Expired:
        return ShortWord::tr("expired");
    case ProblemCode::TimestampInFuture:
        return ShortWord::tr("in the future");
    case ProblemCode::BodyLengthExceedsBody:
        return ShortWord::tr("beyond the body");
    case ProblemCode::BodyHashMismatch:
        return ShortWord::tr("differs");
    case ProblemCode::BodyAbsent:
        return ShortWord::tr("no body");
    case ProblemCode::SignatureMismatch:
        return ShortWord::tr("does not fit");
    case ProblemCode::SignatureEmpty:
        return ShortWord::tr("empty");
    case ProblemCode::KeyNotFound:
        return ShortWord::tr("not found");
    case ProblemCode::KeyLookupFailed:
        return ShortWord::tr("no answer yet");
    case ProblemCode::KeyNotProved:
        return ShortWord::tr("not proved");
    case ProblemCode::KeyNotARecord:
        return ShortWord::tr("not a key");
    case ProblemCode::KeyVersionNotFirst:
        return ShortWord::tr("v= not first");
    case ProblemCode::KeyTypeMismatch:
        return ShortWord::tr("other type");
    case ProblemCode::KeyRevoked:
        return ShortWord::tr("withdrawn");
    case ProblemCode::KeyDataInvalid:
        return ShortWord::tr("not such a key");
    case ProblemCode::KeyTooWeak:
        return ShortWord::tr("too short");
    case ProblemCode::ArcTooManySets:
        return ShortWord::tr("above 50");
    case ProblemCode::ArcInstanceInvalid:
        return ShortWord::tr("no number");
    case ProblemCode::ArcFailedBefore:
        return ShortWord::tr("failed before");
    case ProblemCode::ArcFieldMissing:
    case ProblemCode::ArcSetMissing:
        return ShortWord::tr("one missing");
    case ProblemCode::ArcFieldRepeated:
        return ShortWord::tr("one twice");
    case ProblemCode::ArcFieldCovered:
        return ShortWord::tr("covers one");
    case ProblemCode::ArcScopeBroken:
        return ShortWord::tr("not all there");
    case ProblemCode::TooManySignatures:
    case ProblemCode::TooManySignedHeaders:
        return ShortWord::tr("too many");
    default:
        return spfShortWord(code);
    }
}

} // namespace dkimlens::text
