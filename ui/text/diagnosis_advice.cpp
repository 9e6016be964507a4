// SPDX-License-Identifier: Apache-2.0
// Who can do what about a failure: those who changed the message, those who got it, those who signed it.

#include "ui/text/diagnosis_parts.h"
#include "ui/text/octets.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

using diagnose::Explanation;
using diagnose::Kind;

namespace {

class DiagnosisAdvice
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosisAdvice)
};

bool isCause(const diagnose::Diagnosis &diagnosis, Kind kind)
{
    const std::vector<const Explanation *> causes = causesOf(diagnosis);
    return std::ranges::find(causes, kind, &Explanation::kind) != causes.end();
}

// Of what they changed, whether or not it was proved: who runs it knows.
QStringList adviceToList()
{
    return {
        DiagnosisAdvice::tr("Leave the subject and the body as they are. Put the list's address into List- "
                            "header fields only."),
        DiagnosisAdvice::tr("If you must change them, put the list's address into From."),
        DiagnosisAdvice::tr("Sign with a key of your own, and add an ARC set."),
    };
}

// NOLINTNEXTLINE(readability-function-size): a flat list of all kinds
QString whatToMend(Kind kind)
{
    switch (kind) {
    case Kind::LinesAppended:
    case Kind::TextAppended:
    case Kind::LinesPrepended:
    case Kind::LinesInserted:
    case Kind::TextInserted:
        return DiagnosisAdvice::tr("Verify before text is added to the body, and keep the result.");
    case Kind::PartAppended:
    case Kind::WrappedInMultipart:
        return DiagnosisAdvice::tr("Verify before MIME parts are added, and keep the result.");
    case Kind::PreambleChanged:
        return DiagnosisAdvice::tr("Leave the text outside the MIME parts as it is.");
    case Kind::BareCarriageReturns:
    case Kind::LineEndsDoubled:
        return DiagnosisAdvice::tr("Let one program only restore line ends, and exactly once.");
    case Kind::DotsStuffed:
    case Kind::DotsLost:
        return DiagnosisAdvice::tr("Undo the dots of SMTP exactly once, when a message arrives.");
    case Kind::FromLinesQuoted:
        return DiagnosisAdvice::tr("Keep messages in a form that needs no “>From ”, as Maildir is.");
    case Kind::TrailingSpaceLost:
    case Kind::TrailingSpaceAdded:
        return DiagnosisAdvice::tr("Leave the ends of lines as they are, spaces included.");
    case Kind::TabsExchanged:
        return DiagnosisAdvice::tr("Pass tabs on as tabs, and spaces as spaces.");
    case Kind::ByteOrderMarkAdded:
    case Kind::ByteOrderMarkLost:
        return DiagnosisAdvice::tr("Pass the body on from its first byte, byte order mark or not.");
    case Kind::EncodingChanged:
    case Kind::EncodingRewrapped:
    case Kind::CharsetChanged:
    case Kind::LongLinesSplit:
    case Kind::ContentEncodingChanged:
        return DiagnosisAdvice::tr("Offer 8BITMIME to those who send to you, and pass lines on as they are.");
    case Kind::PartFieldAdded:
        return DiagnosisAdvice::tr("Add fields to the message's header only, not to those of its parts.");
    case Kind::PartParameterRequoted:
    case Kind::PartFieldRefolded:
        return DiagnosisAdvice::tr("Pass the headers of MIME parts on as they are written.");
    case Kind::LinksRewritten:
        return DiagnosisAdvice::tr("Verify before the gateway rewrites links, and keep its result.");
    case Kind::SubjectPrefixAdded:
    case Kind::SubjectSuffixAdded:
        return DiagnosisAdvice::tr("Mark messages in a header field of your own, not in the subject.");
    case Kind::FromRewritten:
        return DiagnosisAdvice::tr("Verify before From is rewritten, and add an ARC set.");
    case Kind::EncodedWordsChanged:
    case Kind::FieldCharsetChanged:
        return DiagnosisAdvice::tr("Decode header fields to show them, and pass them on as they came.");
    case Kind::DisplayNameRequoted:
    case Kind::ListSpacingChanged:
    case Kind::DomainCased:
        return DiagnosisAdvice::tr("Read addresses without writing their fields anew.");
    case Kind::DateRewritten:
        return DiagnosisAdvice::tr("Leave Date as it is: it says the author's time.");
    case Kind::MessageIdBracketed:
        return DiagnosisAdvice::tr("Leave the Message-ID as it is, even where it is written wrongly.");
    case Kind::FieldAdded:
        return DiagnosisAdvice::tr("Add no field of a name that is there already.");
    case Kind::FieldFilled:
        return DiagnosisAdvice::tr("Leave empty fields empty.");
    case Kind::FieldRestored:
        return DiagnosisAdvice::tr("Leave the fields that h= names as they are.");
    case Kind::FieldsReordered:
        return DiagnosisAdvice::tr("Keep the order of fields that have the same name.");
    case Kind::FieldRefolded:
    case Kind::FieldNameCased:
    case Kind::ParameterRequoted:
        return DiagnosisAdvice::tr("Pass header fields on as they are written.");
    case Kind::OwnFieldRefolded:
    case Kind::OwnFieldRespaced:
        return DiagnosisAdvice::tr("Pass DKIM-Signature fields on as they are written: they are signed too.");
    case Kind::OwnFieldEscaped:
        return DiagnosisAdvice::tr("Encode bodies as quoted-printable, never a header.");
    case Kind::SignatureValueDamaged:
        return DiagnosisAdvice::tr("Pass base64 on as it is: a “+” is no space.");
    case Kind::OtherBodyCanonicalization:
    case Kind::OtherBodyHash:
    case Kind::BodyLengthOff:
    case Kind::EmptyBodyHashed:
    case Kind::LineEndsNotRestored:
    case Kind::OtherHeaderCanonicalization:
    case Kind::FieldsTakenTopDown:
    case Kind::OtherHeaderHash:
    case Kind::OtherKey:
    case Kind::NoKeyFits:
    case Kind::KeyOpensSignature:
    case Kind::PassedEarlier:
    case Kind::SentThroughList:
    case Kind::WhiteSpace:
    case Kind::Expiry:
        break; // not done on the way
    }
    return {};
}

QStringList adviceToWay(const diagnose::Diagnosis &diagnosis)
{
    QStringList advice;
    for (const Explanation *cause : causesOf(diagnosis)) {
        if (doerOf(cause->kind) == Doer::Signer)
            continue;
        advice.append(whatToMend(cause->kind));
    }
    advice.removeDuplicates();
    return advice;
}

QStringList adviceToReceiver(const DiagnosisSubject &subject)
{
    QStringList advice;
    if (subject.diagnosis.isRepaired)
        advice.append(DiagnosisAdvice::tr("Open the repaired message to see what was signed."));
    if (!subject.passingDomain.empty())
        advice.append(DiagnosisAdvice::tr("Rely on what %1 signed: that signature passes.")
                          .arg(shortName(subject.passingDomain)));
    if (!subject.diagnosis.isExplained)
        advice.append(DiagnosisAdvice::tr("Compare the message with a copy that took another way."));
    if (!subject.diagnosis.unanswered.empty())
        advice.append(DiagnosisAdvice::tr("Ask for neighbouring keys: one of them may fit."));
    return advice;
}

QString signerFault(Kind kind)
{
    switch (kind) {
    case Kind::OtherKey:
    case Kind::NoKeyFits:
        return DiagnosisAdvice::tr("Publish the key that you sign with, or sign with the one published.");
    case Kind::OtherBodyCanonicalization:
    case Kind::OtherHeaderCanonicalization:
        return DiagnosisAdvice::tr("Let c= name the canonicalization that the program uses.");
    case Kind::OtherBodyHash:
    case Kind::OtherHeaderHash:
        return DiagnosisAdvice::tr("Let a= name the hash that the program uses.");
    case Kind::BodyLengthOff:
        return DiagnosisAdvice::tr("Leave out l=: it protects less, and is easily wrong.");
    case Kind::EmptyBodyHashed:
        return DiagnosisAdvice::tr("Let the program that signs read the body before it hashes it.");
    case Kind::LineEndsNotRestored:
        return DiagnosisAdvice::tr("Hash lines as they are sent, with CRLF.");
    case Kind::FieldsTakenTopDown:
        return DiagnosisAdvice::tr("Take repeated fields from the bottom up (RFC 6376, 5.4.2).");
    default:
        return {}; // who is no signer is not asked
    }
}

bool isSimple(const dkim::Signature &signature)
{
    using dkim::Canonicalization;
    return signature.canonicalization
        && (signature.canonicalization->header == Canonicalization::Simple
            || signature.canonicalization->body == Canonicalization::Simple);
}

// Relaxed canonicalization would not have noticed these.
bool isWhiteSpaceOnly(Kind kind)
{
    return kind == Kind::TrailingSpaceAdded || kind == Kind::TrailingSpaceLost || kind == Kind::TabsExchanged
        || kind == Kind::FieldRefolded || kind == Kind::OwnFieldRefolded || kind == Kind::FieldNameCased
        || kind == Kind::OwnFieldRespaced;
}

QStringList adviceToSigner(const DiagnosisSubject &subject)
{
    const diagnose::Diagnosis &diagnosis = subject.diagnosis;
    QStringList advice;
    for (const Explanation *cause : causesOf(diagnosis)) {
        if (doerOf(cause->kind) == Doer::Signer)
            advice.append(signerFault(cause->kind));
        else if (isWhiteSpaceOnly(cause->kind) && isSimple(subject.signature.signature))
            advice.append(DiagnosisAdvice::tr("Sign with c=relaxed/relaxed: it does not notice this."));
        else if (cause->kind == Kind::EncodingChanged || cause->kind == Kind::LongLinesSplit)
            advice.append(DiagnosisAdvice::tr("Encode text as quoted-printable or base64 before you sign."));
    }
    advice.removeDuplicates();
    const bool isBlameless = diagnosis.isExplained && !hasCause(diagnosis, Doer::Signer);
    if (isBlameless)
        advice.append(DiagnosisAdvice::tr("Leave your signature and your key as they are: both fit."));
    if (isBlameless && !subject.list.empty())
        advice.append(
            DiagnosisAdvice::tr("Before you move DMARC to p=reject, check which lists your people use."));
    if (!diagnosis.isExplained && isCause(diagnosis, Kind::NoKeyFits))
        advice.append(DiagnosisAdvice::tr("Check which key the program signs with."));
    return advice;
}

void add(std::vector<RoleAdvice> &all, const QString &role, const QStringList &advice)
{
    if (!advice.isEmpty())
        all.push_back({role, advice});
}

} // namespace

std::vector<RoleAdvice> adviceOf(const DiagnosisSubject &subject)
{
    const bool isOfList = hasCause(subject.diagnosis, Doer::List);
    std::vector<RoleAdvice> all;
    if (isOfList && !subject.list.empty())
        add(all, DiagnosisAdvice::tr("If you run %1", "a mailing list").arg(shortName(subject.list)),
            adviceToList());
    else
        add(all, DiagnosisAdvice::tr("If you run a server on the way"), adviceToWay(subject.diagnosis));
    add(all, DiagnosisAdvice::tr("If you receive this message"), adviceToReceiver(subject));
    add(all, DiagnosisAdvice::tr("If you are %1", "a domain").arg(domainOf(subject.signature)),
        adviceToSigner(subject));
    return all;
}

VerdictText verdictText(const DiagnosisSubject &subject)
{
    const diagnose::Diagnosis &diagnosis = subject.diagnosis;
    if (!diagnosis.isExplained || subject.signature.verdict == dkim::Verdict::Pass)
        return {};
    QString detail;
    for (const Explanation *cause : causesOf(diagnosis))
        detail = twoSentences(
            detail, DiagnosisAdvice::tr("%1.", "a title as a sentence").arg(titleOf(subject, *cause)));
    const auto title = [&](const QString &pattern) { return verdictTitle(pattern, subject.signature); };
    if (isCause(diagnosis, Kind::OtherKey))
        return {title(DiagnosisAdvice::tr("This signature fails because %1 made it with another key.")),
                detail};
    if (hasCause(diagnosis, Doer::Signer))
        return {title(DiagnosisAdvice::tr(
                    "This signature fails because %1 made it in another way than it says.")),
                detail};
    if (hasCause(diagnosis, Doer::List) && !subject.list.empty())
        return {title(DiagnosisAdvice::tr(
                    "This signature fails because a mailing list changed the message after %1 signed it.")),
                detail};
    return {title(DiagnosisAdvice::tr(
                "This signature fails because the message was changed after %1 signed it.")),
            detail};
}

} // namespace dkimlens::text
