// SPDX-License-Identifier: Apache-2.0
// What happened to the message, or what its signer did, in one line for each kind of explanation.

#include "ui/text/diagnosis_parts.h"
#include "ui/text/octets.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <array>

namespace dkimlens::text {

using diagnose::Explanation;
using diagnose::Kind;

namespace {

class DiagnosisTitle
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosisTitle)
};

// Only a list that says that it sent the message is called one.
QString doerName(const DiagnosisSubject &subject)
{
    return subject.list.empty() ? DiagnosisTitle::tr("Something on the way", "who changed the message")
                                : DiagnosisTitle::tr("A mailing list", "who changed the message");
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString fieldOf(const Explanation &explanation)
{
    return explanation.field.empty() ? DiagnosisTitle::tr("a signed field", "stands for the field's name")
                                     : fieldName(explanation.field);
}

// What people suspect first, under the name that they suspect it by.
struct Suspicion
{
    Kind kind;
    const char *words;
};

constexpr std::array suspicions{
    Suspicion{Kind::KeyOpensSignature, QT_TRANSLATE_NOOP("DiagnosisTitle", "Wrong or replaced key")},
    Suspicion{Kind::OtherKey, QT_TRANSLATE_NOOP("DiagnosisTitle", "Wrong or replaced key")},
    Suspicion{Kind::NoKeyFits, QT_TRANSLATE_NOOP("DiagnosisTitle", "Wrong or replaced key")},
    Suspicion{Kind::SignatureValueDamaged, QT_TRANSLATE_NOOP("DiagnosisTitle", "Damaged signature value")},
    Suspicion{Kind::WhiteSpace, QT_TRANSLATE_NOOP("DiagnosisTitle", "Changed spaces or line ends")},
    Suspicion{Kind::Expiry, QT_TRANSLATE_NOOP("DiagnosisTitle", "Signature too old")},
};

} // namespace

// NOLINTNEXTLINE(readability-function-size): a flat list, one entry a kind
QString titleOf(const DiagnosisSubject &subject, const Explanation &explanation)
{
    const int count = pluralOf(explanation.count);
    const QString field = fieldOf(explanation);
    const QString token = shortToken(explanation.token);
    switch (explanation.kind) {
    case Kind::LinesAppended:
        return DiagnosisTitle::tr("%1 added %n line(s) at the end of the body", "%1 did it", count)
            .arg(doerName(subject));
    case Kind::TextAppended:
        return DiagnosisTitle::tr("%1 added text to the last line of the body", "%1 did it")
            .arg(doerName(subject));
    case Kind::LinesPrepended:
        return DiagnosisTitle::tr("%1 added %n line(s) at the beginning of the body", "%1 did it", count)
            .arg(doerName(subject));
    case Kind::LinesInserted:
        return DiagnosisTitle::tr("%1 added %n line(s) inside the body", "%1 did it", count)
            .arg(doerName(subject));
    case Kind::TextInserted:
        return DiagnosisTitle::tr("%1 added text inside a line of the body", "%1 did it")
            .arg(doerName(subject));
    case Kind::PartAppended:
        return DiagnosisTitle::tr("%1 added a MIME part at the end of the body", "%1 did it")
            .arg(doerName(subject));
    case Kind::WrappedInMultipart:
        return DiagnosisTitle::tr("%1 put the message into a new multipart", "%1 did it")
            .arg(doerName(subject));
    case Kind::PreambleChanged:
        return DiagnosisTitle::tr("The text outside the MIME parts was changed");
    case Kind::BareCarriageReturns:
        return DiagnosisTitle::tr("Bare carriage returns were changed in the body");
    case Kind::LineEndsDoubled:
        return DiagnosisTitle::tr("The line ends of the body were doubled");
    case Kind::DotsStuffed:
        return DiagnosisTitle::tr("A dot was added at the beginning of %n line(s)", nullptr, count);
    case Kind::DotsLost:
        return DiagnosisTitle::tr("A dot was lost at the beginning of %n line(s)", nullptr, count);
    case Kind::FromLinesQuoted:
        return DiagnosisTitle::tr("“>” was put before “From ” in %n line(s)", nullptr, count);
    case Kind::TrailingSpaceLost:
        return DiagnosisTitle::tr("Spaces were lost at the end of %n line(s)", nullptr, count);
    case Kind::TrailingSpaceAdded:
        return DiagnosisTitle::tr("Spaces were added at the end of %n line(s)", nullptr, count);
    case Kind::TabsExchanged:
        return DiagnosisTitle::tr("Tabs and spaces were exchanged in the body");
    case Kind::LongLinesSplit:
        return DiagnosisTitle::tr("Long lines were split in %n place(s)", nullptr, count);
    case Kind::ByteOrderMarkAdded:
        return DiagnosisTitle::tr("A byte order mark was put before the body");
    case Kind::ByteOrderMarkLost:
        return DiagnosisTitle::tr("The byte order mark before the body was lost");
    case Kind::EncodingChanged:
        return DiagnosisTitle::tr("The transfer encoding of the body was changed");
    case Kind::EncodingRewrapped:
        return DiagnosisTitle::tr("Encoded lines were wrapped at another length");
    case Kind::CharsetChanged:
        return DiagnosisTitle::tr("The body was converted to another charset");
    case Kind::PartFieldAdded:
        return DiagnosisTitle::tr("A header field was added to a MIME part");
    case Kind::PartParameterRequoted:
        return DiagnosisTitle::tr("Quotation marks were changed in the header of a MIME part");
    case Kind::PartFieldRefolded:
        return DiagnosisTitle::tr("The header of a MIME part was folded in other places");
    case Kind::LinksRewritten:
        return DiagnosisTitle::tr("%n link(s) in the body were rewritten", nullptr, count);
    case Kind::OtherBodyCanonicalization:
        return DiagnosisTitle::tr("The signer canonicalized the body in another way than c= says");
    case Kind::OtherBodyHash:
        return DiagnosisTitle::tr("The signer hashed the body with another algorithm than a= says");
    case Kind::BodyLengthOff:
        return DiagnosisTitle::tr("The signer hashed another length of the body than l= says");
    case Kind::EmptyBodyHashed:
        return DiagnosisTitle::tr("The signer hashed an empty body");
    case Kind::LineEndsNotRestored:
        return DiagnosisTitle::tr("The signer hashed lines that end with LF, not with CRLF");
    case Kind::SubjectPrefixAdded:
        return DiagnosisTitle::tr("The subject got the prefix “%1”").arg(token);
    case Kind::SubjectSuffixAdded:
        return DiagnosisTitle::tr("The subject got the ending “%1”").arg(token);
    case Kind::EncodedWordsChanged:
        return DiagnosisTitle::tr("The encoded words in %1 were written in another way").arg(field);
    case Kind::DisplayNameRequoted:
        return DiagnosisTitle::tr("The quotation marks around a name in %1 were changed").arg(field);
    case Kind::ListSpacingChanged:
        return DiagnosisTitle::tr("The spaces after commas or colons in %1 were changed").arg(field);
    case Kind::FromRewritten:
        return DiagnosisTitle::tr("%1 put its own address into From", "%1 did it").arg(doerName(subject));
    case Kind::DateRewritten:
        return DiagnosisTitle::tr("The date was written in another form");
    case Kind::MessageIdBracketed:
        return DiagnosisTitle::tr("The brackets around the Message-ID were changed");
    case Kind::FieldAdded:
        return DiagnosisTitle::tr("Another field of a signed name was added: %1").arg(field);
    case Kind::FieldFilled:
        return capitalized(
            DiagnosisTitle::tr("%1 was empty when it was signed, and says something now").arg(field));
    case Kind::FieldRestored:
        return capitalized(DiagnosisTitle::tr("%1 was changed, and z= says what it was").arg(field));
    case Kind::FieldsReordered:
        return DiagnosisTitle::tr("Fields of one name were put in another order: %1").arg(field);
    case Kind::FieldRefolded:
        return capitalized(DiagnosisTitle::tr("%1 was folded in other places").arg(field));
    case Kind::FieldNameCased:
        return DiagnosisTitle::tr("Capital letters were changed in the name of a field: %1").arg(field);
    case Kind::FieldCharsetChanged:
        return capitalized(DiagnosisTitle::tr("%1 was converted to another charset").arg(field));
    case Kind::ParameterRequoted:
        return DiagnosisTitle::tr("The quotation marks of a parameter in %1 were changed").arg(field);
    case Kind::ContentEncodingChanged:
        return DiagnosisTitle::tr("Content-Transfer-Encoding was changed along with the body");
    case Kind::DomainCased:
        return DiagnosisTitle::tr("Capital letters were changed in a domain in %1").arg(field);
    case Kind::OwnFieldRefolded:
        return DiagnosisTitle::tr("The DKIM-Signature field was folded in other places");
    case Kind::OwnFieldRespaced:
        return DiagnosisTitle::tr("White space in the DKIM-Signature field was changed");
    case Kind::OwnFieldEscaped:
        return DiagnosisTitle::tr("The DKIM-Signature field was encoded as quoted-printable");
    case Kind::OtherHeaderCanonicalization:
        return DiagnosisTitle::tr("The signer canonicalized the header in another way than c= says");
    case Kind::FieldsTakenTopDown:
        return DiagnosisTitle::tr("The signer took repeated fields from the top, not from the bottom");
    case Kind::OtherHeaderHash:
        return DiagnosisTitle::tr("The signer hashed the header with another algorithm than a= says");
    case Kind::KeyOpensSignature:
        return DiagnosisTitle::tr("The key is the one that the signer used");
    case Kind::OtherKey:
        return explanation.token.empty() || explanation.token == subject.signature.key.name
            ? DiagnosisTitle::tr("The signature was made with another key of this name")
            : DiagnosisTitle::tr("The signature was made with another key: %1", "%1 is a selector or a name")
                  .arg(token);
    case Kind::SignatureValueDamaged:
        return DiagnosisTitle::tr("The value of b= was changed on the way");
    case Kind::NoKeyFits:
        return DiagnosisTitle::tr("No known key fits the signature");
    case Kind::Expiry:
        return DiagnosisTitle::tr("The time of the signature is over");
    case Kind::PassedEarlier:
        return explanation.token.empty()
            ? DiagnosisTitle::tr("A server on the way wrote that the signature passed")
            : DiagnosisTitle::tr("%1 wrote that the signature passed", "%1 is a server").arg(token);
    case Kind::SentThroughList:
        return subject.list.empty()
            ? DiagnosisTitle::tr("The message came through a mailing list")
            : DiagnosisTitle::tr("The message came through the mailing list %1").arg(shortName(subject.list));
    case Kind::WhiteSpace:
        return DiagnosisTitle::tr("Spaces or line ends were changed");
    }
    return {};
}

QString suspicionOf(Kind kind)
{
    for (const Suspicion &suspicion : suspicions) {
        if (suspicion.kind == kind)
            return DiagnosisTitle::tr(suspicion.words);
    }
    return {};
}

} // namespace dkimlens::text
