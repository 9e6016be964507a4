// SPDX-License-Identifier: Apache-2.0
// Why a signature does not pass, as a verdict: what differs, what is known besides, and what to do.

#include "ui/text/known_key_text.h"
#include "ui/text/octets.h"
#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class FailureText
{
    Q_DECLARE_TR_FUNCTIONS(FailureText)
};

QString problemOf(const dkim::VerifiedSignature &signature)
{
    return signature.problem ? sentence(*signature.problem) : sentence(signature.reason);
}

int bitsOf(const dkim::VerifiedSignature &signature)
{
    const dkim::KeyRecord *record = signature.key.record();
    return record && record->key ? record->key->bits() : 0;
}

VerdictText bodyHashLength(const dkim::VerifiedSignature &signature)
{
    return {
        verdictTitle(FailureText::tr("This signature of %1 fails because its body hash has another length."),
                     signature),
        twoSentences(problemOf(signature), FailureText::tr("Signer: put the whole hash into bh=."))};
}

VerdictText lookupFailed(const dkim::VerifiedSignature &signature)
{
    if (signature.problem && signature.problem->code == ProblemCode::KeyNotProved)
        return {
            verdictTitle(FailureText::tr("No answer yet: DNSSEC does not confirm the key of %1."), signature),
            twoSentences(problemOf(signature),
                         FailureText::tr("Signer: have the operator of your DNS mend this."))};
    return {
        verdictTitle(FailureText::tr("No answer yet: DNS did not give the key of %1."), signature),
        twoSentences(problemOf(signature), FailureText::tr("Receiver: try again, or ask another resolver."))};
}

// Nothing is said about who changed it: a hash does not know.
VerdictText bodyHashMismatch(const dkim::VerifiedSignature &signature)
{
    if (signature.problem && signature.problem->code == ProblemCode::HashLengthWrong)
        return bodyHashLength(signature);
    switch (signature.signatureMatch) {
    case dkim::Match::Match:
        return {verdictTitle(FailureText::tr("This signature fails because the body is not what %1 signed."),
                             signature),
                FailureText::tr("The key and the signed header fields fit, so only the body differs. "
                                "Receiver: look for lines that were added or changed on the way.")};
    case dkim::Match::Mismatch:
        return {
            verdictTitle(FailureText::tr("This signature fails because the message is not what %1 signed."),
                         signature),
            opensWithOtherHash(signature)
                ? FailureText::tr(
                    "The key fits. The hash of the body is not bh=, and a signed header is not what was "
                    "signed. Receiver: compare the message with a copy that took another way.")
                : FailureText::tr(
                    "The body is not what was signed. A signed header field or the key is not, "
                    "either. Receiver: compare the message with a copy that took another way.")};
    case dkim::Match::NotChecked:
        return {
            verdictTitle(FailureText::tr("This signature fails because the body is not what %1 signed."),
                         signature),
            FailureText::tr("The hash of the body differs from bh=. The value of b= could not be checked.")};
    }
    return {};
}

// The signature's own field is among the signed ones.
VerdictText changedHeader(const dkim::VerifiedSignature &signature)
{
    return {
        verdictTitle(FailureText::tr("This signature fails because a signed header is not what %1 signed."),
                     signature),
        FailureText::tr(
            "The body and the key fit, so only a signed header field was changed, or a tag of the "
            "signature. Receiver: compare them with a copy that took another way.")};
}

VerdictText signatureMismatch(const dkim::VerifiedSignature &signature)
{
    if (opensWithOtherHash(signature) && signature.bodyHash == dkim::Match::Match)
        return changedHeader(signature);
    return {verdictTitle(FailureText::tr(
                             "This signature fails because a signed header or the key is not what %1 used."),
                         signature),
            FailureText::tr(
                "The body is what was signed. What differs is a signed header field, the value of b=, or "
                "the key at %1.")
                .arg(keyNameOf(signature))};
}

// Only where nothing else is amiss: the body fits, and the header with the old key.
const dkim::TriedKey *rotatedKey(const dkim::VerifiedSignature &signature)
{
    using dkim::Reason;
    const bool isOfKey = signature.reason == Reason::KeyNotFound || signature.reason == Reason::KeyRevoked
        || signature.reason == Reason::SignatureMismatch || signature.reason == Reason::KeyLookupFailed;
    return isOfKey && signature.bodyHash == dkim::Match::Match ? oldKeyOf(signature) : nullptr;
}

VerdictText verifiesWithOldKey(const dkim::VerifiedSignature &signature, const dkim::TriedKey &old)
{
    return {verdictTitle(FailureText::tr("This signature was made with an old key of %1."), signature),
            twoSentences(sentence(old),
                         FailureText::tr("That is evidence about the past: no verifier accepts it today."))};
}

VerdictText expired(const dkim::VerifiedSignature &signature)
{
    const QString time = dateTime(signature.signature.expiration.value_or(0));
    return {verdictTitle(FailureText::tr("This signature of %1 fails because it expired on %2."), signature,
                         time),
            FailureText::tr(
                "Everything in it matches, only its time is over. Receiver: verify as if at the time of "
                "arrival to see the verdict of that time.")};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a flat list, one entry a reason
VerdictText failureText(const dkim::VerifiedSignature &signature)
{
    using dkim::Reason;
    if (const dkim::TriedKey *old = rotatedKey(signature))
        return verifiesWithOldKey(signature, *old);
    const QString problem = problemOf(signature);
    const auto title = [&signature](const QString &pattern) { return verdictTitle(pattern, signature); };
    switch (signature.reason) {
    case Reason::TooManySignatures:
        return {title(FailureText::tr("This signature of %1 fails because too many others stand before it.")),
                problem};
    case Reason::TooManySignedHeaders:
        return {title(FailureText::tr("This signature of %1 fails because it names too many header fields.")),
                problem};
    case Reason::VersionUnknown:
        return {title(FailureText::tr("This signature of %1 fails because its version is not 1.")),
                twoSentences(problem, FailureText::tr("Signer: write v=1."))};
    case Reason::SignatureSyntax:
        return {title(FailureText::tr("This signature of %1 fails because it does not follow the grammar.")),
                twoSentences(problem, FailureText::tr("Signer: mend this tag in the program that signs."))};
    case Reason::SignatureMissingTag:
        return {title(FailureText::tr("This signature of %1 fails because it lacks a required tag.")),
                twoSentences(problem, FailureText::tr("Signer: write all of v, a, b, bh, d, h and s."))};
    case Reason::AlgorithmUnknown:
        return {title(FailureText::tr("This signature of %1 fails because its algorithm is not known.")),
                twoSentences(problem, FailureText::tr("Signer: sign with rsa-sha256 or ed25519-sha256."))};
    case Reason::CanonicalizationUnknown:
        return {
            title(FailureText::tr("This signature of %1 fails because its canonicalization is not known.")),
            twoSentences(problem, FailureText::tr("Signer: sign with c=relaxed/relaxed."))};
    case Reason::QueryMethodUnknown:
        return {title(FailureText::tr(
                    "This signature of %1 fails because it names no known way to get the key.")),
                twoSentences(problem, FailureText::tr("Signer: leave out q=, or write q=dns/txt."))};
    case Reason::FromNotSigned:
        return {
            title(FailureText::tr("This signature of %1 fails because it does not cover the From field.")),
            twoSentences(problem, FailureText::tr("Signer: name From in h=."))};
    case Reason::IdentityMismatch:
        return {
            title(FailureText::tr("This signature of %1 fails because its identity i= is not allowed.")),
            twoSentences(problem, FailureText::tr("Signer: leave out i=, or put it into the domain of d=."))};
    case Reason::BodyLengthExceedsBody:
        return {
            title(FailureText::tr("This signature of %1 fails because the body is shorter than l= says.")),
            twoSentences(problem,
                         FailureText::tr("Receiver: look whether the end of the message is missing."))};
    case Reason::KeyNotFound:
        return {title(FailureText::tr("This signature fails because the key of %1 is not in DNS.")),
                twoSentences(problem,
                             FailureText::tr("Signer: publish the key there until all mail signed with it "
                                             "has arrived."))};
    case Reason::KeySyntax:
        return {title(FailureText::tr("This signature fails because the key record of %1 cannot be used.")),
                twoSentences(problem, FailureText::tr("Signer: mend the key record in DNS."))};
    case Reason::KeyRevoked:
        return {title(FailureText::tr("This signature fails because %1 has withdrawn the key.")),
                twoSentences(problem,
                             FailureText::tr("Signer: sign with a selector whose key is still published."))};
    case Reason::KeyTypeMismatch:
        return {
            title(FailureText::tr("This signature fails because the key of %1 does not fit its algorithm.")),
            twoSentences(problem, FailureText::tr("Signer: give each type of key a selector of its own."))};
    case Reason::KeyHashNotAllowed:
        return {title(FailureText::tr("This signature fails because the key of %1 does not allow its hash.")),
                twoSentences(problem,
                             FailureText::tr("Signer: remove h= from the key record, or add the hash."))};
    case Reason::KeyServiceNotAllowed:
        return {
            title(FailureText::tr("This signature fails because the key of %1 is not meant for e-mail.")),
            twoSentences(problem, FailureText::tr("Signer: remove s= from the key record, or add email."))};
    case Reason::BodyHashMismatch:
        return bodyHashMismatch(signature);
    case Reason::SignatureMismatch:
        return signatureMismatch(signature);
    case Reason::BodyAbsent:
        return {title(FailureText::tr("The header is as %1 signed it; there is no body to check.")),
                FailureText::tr("This text holds the header alone, so bh= cannot be compared. Open the whole "
                                "message to check the body too.")};
    case Reason::AlgorithmNotAllowed:
        return {
            title(FailureText::tr(
                "This signature fails because %1 used rsa-sha1, which is no longer accepted.")),
            FailureText::tr(
                "Everything in it matches, but RFC 8301 forbids to accept it. Signer: sign with rsa-sha256 "
                "or ed25519-sha256.")};
    case Reason::KeyTooWeak:
        return {verdictTitle(FailureText::tr("This signature fails because the key of %1 has only %2 bits."),
                             signature, QString::number(bitsOf(signature))),
                FailureText::tr(
                    "Everything in it matches, but RFC 8301 forbids to accept keys under %1 bits. Signer: "
                    "publish a key of 2048 bits and sign with it.")
                    .arg(dkim::minRsaBits)};
    case Reason::Expired:
        return expired(signature);
    case Reason::TimestampInFuture:
        return {title(FailureText::tr(
                    "This signature of %1 fails because its time of signing lies in the future.")),
                twoSentences(problem, FailureText::tr("Signer: set the clock of the server that signs."))};
    case Reason::KeyLookupFailed:
        return lookupFailed(signature);
    case Reason::None:
        return {title(FailureText::tr("This signature of %1 has no verdict yet.")),
                FailureText::tr("It has not been verified to the end.")};
    }
    return {};
}

} // namespace dkimlens::text
