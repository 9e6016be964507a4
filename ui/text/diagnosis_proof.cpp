// SPDX-License-Identifier: Apache-2.0
// What proves an explanation, or why nothing does, in one sentence or two.

#include "ui/text/diagnosis_parts.h"
#include "ui/text/octets.h"
#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

using diagnose::Certainty;
using diagnose::Explanation;
using diagnose::Half;
using diagnose::Kind;

namespace {

class DiagnosisProof
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosisProof)
};

// Others were undone with it, or before it: its hash is not yet the one that was signed.
bool isOneOfSeveral(const DiagnosisSubject &subject, const Explanation &explanation)
{
    const Half half = diagnose::halfOf(explanation.kind);
    const std::string target =
        half == Half::Body ? signedBodyHash(subject) : subject.diagnosis.facts.signedHash;
    return half != Half::Key && !target.empty() && !explanation.hash.empty() && explanation.hash != target;
}

QString bodyProof(const Explanation &explanation)
{
    return DiagnosisProof::tr("The body hash matches exactly %1.", "%1: when this part is removed")
        .arg(undoingOf(explanation));
}

// What opens tells which hash the signer computed; what cannot be opened must be verified.
QString headerProof(const DiagnosisSubject &subject, const Explanation &explanation)
{
    const QString undoing = undoingOf(explanation);
    if (!subject.diagnosis.facts.canOpen)
        return DiagnosisProof::tr("The signature verifies %1.", "%1: when the prefix is removed")
            .arg(undoing);
    QString match =
        DiagnosisProof::tr("The header hash matches exactly %1.", "%1: when the prefix is removed")
            .arg(undoing);
    if (doerOf(explanation.kind) == Doer::Signer)
        return match;
    return twoSentences(
        DiagnosisProof::tr(
            "The signature opens with this key, so the key is right and a signed header field was changed."),
        match);
}

QString keyProof(const Explanation &explanation)
{
    switch (explanation.kind) {
    case Kind::OtherKey:
        return DiagnosisProof::tr("The signature verifies with that key, not with the one that DNS gives.");
    case Kind::SignatureValueDamaged:
        return DiagnosisProof::tr("With b= as it was, the signature verifies.");
    case Kind::NoKeyFits:
        return DiagnosisProof::tr("No key that DNS, the key file or the archive gave opens the value of b=.");
    default:
        return DiagnosisProof::tr("It opens the signature to correct padding and a hash.");
    }
}

QString expiryReason(const dkim::Signature &signature)
{
    return signature.expiration
        ? DiagnosisProof::tr("It expires on %1.", "a date and time").arg(dateTime(*signature.expiration))
        : DiagnosisProof::tr("There is no x= tag, so it does not expire.");
}

QString expiredText(const dkim::Signature &signature)
{
    return DiagnosisProof::tr("It expired on %1. That decides, whatever the hashes say.", "a date and time")
        .arg(dateTime(signature.expiration.value_or(0)));
}

// Their own word is all there is.
QString likelihood(const DiagnosisSubject &subject, const Explanation &explanation)
{
    switch (explanation.kind) {
    case Kind::PassedEarlier:
        return DiagnosisProof::tr(
            "Most likely the message was changed after that. No hash proves what a server wrote.");
    case Kind::SentThroughList:
        return DiagnosisProof::tr("Mailing lists often change the subject and the body. No hash proves it.");
    case Kind::NoKeyFits:
        return keyProof(explanation);
    case Kind::Expiry:
        return expiredText(subject.signature.signature);
    case Kind::OtherKey:
        return DiagnosisProof::tr("The value of b= does not open with the key that DNS gives.");
    case Kind::SignatureValueDamaged:
        return DiagnosisProof::tr("The value of b= does not open to anything that a signer makes.");
    case Kind::OwnFieldEscaped:
        return DiagnosisProof::tr("Without these escapes the field can be read. No hash proves more.");
    default: // never left open
        return DiagnosisProof::tr("What is known agrees with it. No hash proves it.");
    }
}

QString proof(const DiagnosisSubject &subject, const Explanation &explanation)
{
    if (explanation.kind == Kind::OwnFieldEscaped)
        return DiagnosisProof::tr(
            "Without these escapes the field can be read, and a hash that it carries matches.");
    if (isOneOfSeveral(subject, explanation))
        return DiagnosisProof::tr("The hash matches when this and the other changes are undone together.");
    switch (diagnose::halfOf(explanation.kind)) {
    case Half::Key:
        return keyProof(explanation);
    case Half::Body:
        return bodyProof(explanation);
    case Half::Header:
        return headerProof(subject, explanation);
    }
    return {};
}

QString hashOf(const dkim::VerifiedSignature &signature)
{
    return hashName(signature.signature.hash.value_or(crypto::Hash::Sha256));
}

// Why it is none: relaxed hashes no white space but where there was none.
QString whiteSpaceReason(const dkim::Signature &signature)
{
    using dkim::Canonicalization;
    const bool isRelaxed = signature.canonicalization
        && signature.canonicalization->body == Canonicalization::Relaxed
        && signature.canonicalization->header == Canonicalization::Relaxed;
    return isRelaxed ? DiagnosisProof::tr("relaxed/relaxed ignores them, and they explain nothing here.")
                     : DiagnosisProof::tr("With them undone, the hashes still differ.");
}

// Said once, where a list is first blamed.
bool namesList(const DiagnosisSubject &subject, const Explanation &explanation)
{
    if (subject.list.empty())
        return false;
    const std::vector<const Explanation *> causes = causesOf(subject.diagnosis);
    const auto first = std::ranges::find_if(
        causes, [](const Explanation *cause) { return doerOf(cause->kind) == Doer::List; });
    return first != causes.end() && **first == explanation;
}

} // namespace

QString proofOf(const DiagnosisSubject &subject, const Explanation &explanation)
{
    const bool isEvidence =
        undoingOf(explanation).isEmpty() && diagnose::halfOf(explanation.kind) != Half::Key;
    if (explanation.certainty != Certainty::Proved || isEvidence)
        return likelihood(subject, explanation);
    const QString sentence = proof(subject, explanation);
    return namesList(subject, explanation) ? twoSentences(
               sentence, DiagnosisProof::tr("The message names the list %1.").arg(shortName(subject.list)))
                                           : sentence;
}

QString reasonAgainst(const DiagnosisSubject &subject, const Explanation &explanation)
{
    switch (explanation.kind) {
    case Kind::KeyOpensSignature:
    case Kind::OtherKey:
    case Kind::NoKeyFits:
        return DiagnosisProof::tr("The key opens the signature to correct padding and a hash of %1.")
            .arg(hashOf(subject.signature));
    case Kind::SignatureValueDamaged:
        return DiagnosisProof::tr("All %1 of b= decode, and the padding is complete.", "%1: 256 bytes")
            .arg(exactByteCount(subject.signature.signature.signature.size()));
    case Kind::WhiteSpace:
        return whiteSpaceReason(subject.signature.signature);
    case Kind::Expiry:
        return expiryReason(subject.signature.signature);
    default: // nobody suspects it first
        return DiagnosisProof::tr("With it undone, the hash still differs.");
    }
}

} // namespace dkimlens::text
