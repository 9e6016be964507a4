// SPDX-License-Identifier: Apache-2.0
// What is wrong in a signature, or between it and the message. Keys have a file of their own.

#include "ui/text/problem_text.h"

#include "core/engine/base/problem_subject.h"
#include "ui/text/arc_text.h"
#include "ui/text/key_problem_text.h"
#include "ui/text/octets.h"
#include "ui/text/spf_text.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
};

// With the time where the token is a number of seconds.
QString timeOf(const std::string &token)
{
    bool isNumber = false;
    const qint64 seconds = shortToken(token).toLongLong(&isNumber);
    return isNumber ? dateTime(seconds) : inQuotes(token);
}

// NOLINTNEXTLINE(readability-function-size): a flat list, one entry a code
ProblemText signatureProblemText(const Problem &problem)
{
    const QString token = inQuotes(problem.token);
    const QString name = shortToken(problem.token);
    switch (problem.code) {
    case ProblemCode::TagWithoutEquals:
        return {ProblemWords::tr("No equals sign"),
                ProblemWords::tr("This has no equals sign, so it is not a tag: %1.").arg(token)};
    case ProblemCode::TagEmpty:
        return {ProblemWords::tr("Empty tag"),
                ProblemWords::tr("A semicolon follows another one, with no tag between them.")};
    case ProblemCode::TagNameInvalid:
        return {ProblemWords::tr("Not a tag name"),
                ProblemWords::tr("This cannot name a tag: %1.").arg(token)};
    case ProblemCode::TagDuplicated:
        return {
            ProblemWords::tr("Given twice"),
            ProblemWords::tr("The tag %1= is given twice, so the whole list must not be used.").arg(name)};
    case ProblemCode::TagValueInvalid:
        return {ProblemWords::tr("Character not allowed"),
                ProblemWords::tr("A tag value holds a character that is not allowed in it: %1.").arg(token)};
    case ProblemCode::RequiredTagMissing:
        return {ProblemWords::tr("Missing"), ProblemWords::tr("The required tag %1= is missing.").arg(name)};
    case ProblemCode::VersionUnknown:
        return {ProblemWords::tr("Not 1"),
                ProblemWords::tr("The version is %1, and only 1 exists.").arg(token)};
    case ProblemCode::AlgorithmUnknown:
        return {ProblemWords::tr("Not known"),
                ProblemWords::tr("This algorithm is not known: %1.").arg(token)};
    case ProblemCode::AlgorithmNotAllowed:
        return {ProblemWords::tr("No longer allowed"),
                ProblemWords::tr("The algorithm %1 must no longer be accepted, by RFC 8301.").arg(token)};
    case ProblemCode::CanonicalizationUnknown:
        return {ProblemWords::tr("Not known"),
                ProblemWords::tr("Only simple and relaxed are known canonicalizations, not %1.").arg(token)};
    case ProblemCode::QueryMethodUnknown:
        return {ProblemWords::tr("Not known"),
                ProblemWords::tr("Only dns/txt is a known way to get the key, not %1.").arg(token)};
    case ProblemCode::DomainInvalid:
        return {ProblemWords::tr("Not a domain name"),
                ProblemWords::tr("The tag d= does not hold a domain name: %1.").arg(token)};
    case ProblemCode::SelectorInvalid:
        return {ProblemWords::tr("Not a selector"),
                ProblemWords::tr("The tag s= does not hold a selector: %1.").arg(token)};
    case ProblemCode::IdentityInvalid:
        return {ProblemWords::tr("Not an identity"),
                ProblemWords::tr("The tag i= does not hold an identity with a domain: %1.").arg(token)};
    case ProblemCode::IdentityOutsideDomain:
        return {ProblemWords::tr("Outside d="),
                ProblemWords::tr("The identity is neither in the domain of d= nor below it: %1.").arg(token)};
    case ProblemCode::NumberInvalid:
        return {ProblemWords::tr("Not a number"),
                ProblemWords::tr("The tag %1= does not hold a whole number.").arg(name)};
    case ProblemCode::Base64Invalid:
        return {ProblemWords::tr("Not base64"),
                ProblemWords::tr("The value of %1= is not base64, so it cannot be decoded.").arg(name)};
    case ProblemCode::HashLengthWrong:
        return {ProblemWords::tr("Other length"),
                ProblemWords::tr("The hash in bh= is not as long as the algorithm in a= makes it.")};
    case ProblemCode::SignedHeadersEmpty:
        return {ProblemWords::tr("No names"), ProblemWords::tr("The tag h= names no header field.")};
    case ProblemCode::SignedHeaderNameInvalid:
        return {ProblemWords::tr("Not a header name"),
                ProblemWords::tr("This cannot name a header field: %1.").arg(token)};
    case ProblemCode::FromNotSigned:
        return {ProblemWords::tr("From not signed"),
                ProblemWords::tr("The tag h= does not name From, and every signature must cover it.")};
    case ProblemCode::FromMissing:
        return {ProblemWords::tr("No From field"),
                ProblemWords::tr("The message has no From field that the signature could cover.")};
    case ProblemCode::ExpirationBeforeTimestamp:
        return {ProblemWords::tr("Before t="),
                ProblemWords::tr("The signature expires in x= before it is made in t=.")};
    case ProblemCode::Expired:
        return {ProblemWords::tr("Expired"),
                ProblemWords::tr("The signature has expired; its last moment was %1.")
                    .arg(timeOf(problem.token))};
    case ProblemCode::TimestampInFuture:
        return {ProblemWords::tr("In the future"),
                ProblemWords::tr("The time of signing is in the future: %1.").arg(timeOf(problem.token))};
    case ProblemCode::BodyLengthExceedsBody:
        return {ProblemWords::tr("Longer than the body"),
                ProblemWords::tr("The tag l= counts more bytes than the body has: %1.").arg(token)};
    case ProblemCode::BodyHashMismatch:
        return {
            ProblemWords::tr("Differs"),
            ProblemWords::tr("The hash of the body differs from bh=, so the body is not what was signed.")};
    case ProblemCode::BodyAbsent:
        return {
            ProblemWords::tr("No body"),
            ProblemWords::tr("This text holds the header alone, so there is no body to compare with bh=.")};
    case ProblemCode::SignatureMismatch:
        return {ProblemWords::tr("Does not fit"),
                ProblemWords::tr("The value of b= does not fit the signed header fields and this key.")};
    case ProblemCode::SignatureEmpty:
        return {ProblemWords::tr("Empty"),
                ProblemWords::tr("The tag %1= is empty, so there is nothing to compare.").arg(name)};
    case ProblemCode::TooManySignatures:
        return {ProblemWords::tr("Too many signatures"),
                ProblemWords::tr("Only the first %1 signatures of a message are verified.")
                    .arg(dkim::maxSignatures)};
    case ProblemCode::TooManySignedHeaders:
        return {ProblemWords::tr("Too many names"),
                ProblemWords::tr("The tag h= names more than %1 header fields.").arg(dkim::maxSignedHeaders)};
    default:
        return {}; // of another subject
    }
}

} // namespace

ProblemText problemText(const Problem &problem)
{
    switch (subjectOf(problem.code)) {
    case ProblemSubject::Signature:
    case ProblemSubject::Limit:
        return signatureProblemText(problem);
    case ProblemSubject::Key:
        return keyProblemText(problem);
    case ProblemSubject::Chain:
        return arcProblemText(problem);
    case ProblemSubject::Spf:
        return spfProblemText(problem);
    }
    return {};
}

QString sentence(const Problem &problem)
{
    return problemText(problem).sentence;
}

QString label(const Problem &problem)
{
    return problemText(problem).label;
}

} // namespace dkimlens::text
