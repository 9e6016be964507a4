// SPDX-License-Identifier: Apache-2.0
// What has to be undone, or done as the signer did it, for a hash to match: one clause for each kind of
// explanation that a hash can prove.

#include "ui/text/diagnosis_parts.h"
#include "ui/text/units.h"

#include <QCoreApplication>

namespace dkimlens::text {

using diagnose::Explanation;
using diagnose::Kind;

namespace {

// Each goes on from "The body hash matches exactly", "The header hash matches exactly" or "The signature
// verifies".
class DiagnosisUndoing
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosisUndoing)
};

} // namespace

// NOLINTNEXTLINE(readability-function-size): a flat list, one entry a kind
QString undoingOf(const Explanation &explanation)
{
    const int count = pluralOf(explanation.count);
    switch (explanation.kind) {
    case Kind::LinesAppended:
        return DiagnosisUndoing::tr("when the last %n line(s) are removed", nullptr, count);
    case Kind::TextAppended:
        return DiagnosisUndoing::tr("when the text at the end of the last line is removed");
    case Kind::LinesPrepended:
        return DiagnosisUndoing::tr("when the first %n line(s) are removed", nullptr, count);
    case Kind::LinesInserted:
        return DiagnosisUndoing::tr("when these %n line(s) are removed", nullptr, count);
    case Kind::TextInserted:
        return DiagnosisUndoing::tr("when the text inside the line is removed");
    case Kind::PartAppended:
        return DiagnosisUndoing::tr("when this part is removed");
    case Kind::WrappedInMultipart:
        return DiagnosisUndoing::tr("when only the inner part is hashed");
    case Kind::PreambleChanged:
        return DiagnosisUndoing::tr("when the text outside the MIME parts is as it was");
    case Kind::BareCarriageReturns:
        return DiagnosisUndoing::tr("when each bare CR is a CRLF again");
    case Kind::LineEndsDoubled:
        return DiagnosisUndoing::tr("when each line ends only once");
    case Kind::DotsStuffed:
        return DiagnosisUndoing::tr("when the dot before %n line(s) is removed", nullptr, count);
    case Kind::DotsLost:
        return DiagnosisUndoing::tr("when the dot before %n line(s) is put back", nullptr, count);
    case Kind::FromLinesQuoted:
        return DiagnosisUndoing::tr("when the “>” before “From ” is removed");
    case Kind::TrailingSpaceLost:
        return DiagnosisUndoing::tr("when the spaces at line ends are put back");
    case Kind::TrailingSpaceAdded:
        return DiagnosisUndoing::tr("when the spaces at line ends are removed");
    case Kind::TabsExchanged:
        return DiagnosisUndoing::tr("when tabs and spaces are exchanged back");
    case Kind::LongLinesSplit:
        return DiagnosisUndoing::tr("when the long lines are joined again");
    case Kind::ByteOrderMarkAdded:
        return DiagnosisUndoing::tr("when the byte order mark is removed");
    case Kind::ByteOrderMarkLost:
        return DiagnosisUndoing::tr("when the byte order mark is put back");
    case Kind::EncodingChanged:
        return DiagnosisUndoing::tr("when the body has its former transfer encoding");
    case Kind::EncodingRewrapped:
        return DiagnosisUndoing::tr("when encoded lines are wrapped at their former length");
    case Kind::CharsetChanged:
        return DiagnosisUndoing::tr("when the body has its former charset");
    case Kind::PartFieldAdded:
        return DiagnosisUndoing::tr("when the field in the MIME part is removed");
    case Kind::PartParameterRequoted:
        return DiagnosisUndoing::tr("when the quotation marks in the MIME part's header are as they were");
    case Kind::PartFieldRefolded:
        return DiagnosisUndoing::tr("when the MIME part's header is folded as it was");
    case Kind::LinksRewritten:
        return DiagnosisUndoing::tr("when the links lead where they led before");
    case Kind::OtherBodyCanonicalization:
        return DiagnosisUndoing::tr("when the other canonicalization is used for the body");
    case Kind::OtherBodyHash:
        return DiagnosisUndoing::tr("when the other algorithm is used for the body");
    case Kind::BodyLengthOff:
        return DiagnosisUndoing::tr("when the first %n byte(s) of the body are hashed", nullptr, count);
    case Kind::EmptyBodyHashed:
        return DiagnosisUndoing::tr("when nothing of the body is hashed");
    case Kind::LineEndsNotRestored:
        return DiagnosisUndoing::tr("when lines end with LF alone");
    case Kind::SubjectPrefixAdded:
        return DiagnosisUndoing::tr("when the prefix is removed");
    case Kind::SubjectSuffixAdded:
        return DiagnosisUndoing::tr("when the ending is removed");
    case Kind::EncodedWordsChanged:
        return DiagnosisUndoing::tr("when the encoded words are written as they were");
    case Kind::DisplayNameRequoted:
        return DiagnosisUndoing::tr("when the quotation marks around names are as they were");
    case Kind::ListSpacingChanged:
        return DiagnosisUndoing::tr("when the spaces after commas and colons are as they were");
    case Kind::FromRewritten:
        return DiagnosisUndoing::tr("when From names its author again");
    case Kind::DateRewritten:
        return DiagnosisUndoing::tr("when the date has its former form");
    case Kind::MessageIdBracketed:
        return DiagnosisUndoing::tr("when the brackets of the Message-ID are as they were");
    case Kind::FieldAdded:
        return DiagnosisUndoing::tr("when the additional field is removed");
    case Kind::FieldFilled:
        return DiagnosisUndoing::tr("when the field is empty again");
    case Kind::FieldRestored:
        return DiagnosisUndoing::tr("when the field says what z= says");
    case Kind::FieldsReordered:
        return DiagnosisUndoing::tr("when the fields stand in their former order");
    case Kind::FieldRefolded:
        return DiagnosisUndoing::tr("when the field is folded as it was");
    case Kind::FieldNameCased:
        return DiagnosisUndoing::tr("when the field's name has its former capital letters");
    case Kind::FieldCharsetChanged:
        return DiagnosisUndoing::tr("when the field has its former charset");
    case Kind::ParameterRequoted:
        return DiagnosisUndoing::tr("when the parameter is written as it was");
    case Kind::ContentEncodingChanged:
        return DiagnosisUndoing::tr("when Content-Transfer-Encoding is as it was");
    case Kind::DomainCased:
        return DiagnosisUndoing::tr("when the domain's capital letters are as they were");
    case Kind::OwnFieldRefolded:
        return DiagnosisUndoing::tr("when the DKIM-Signature field is folded as it was");
    case Kind::OwnFieldRespaced:
        return DiagnosisUndoing::tr("when the white space in the DKIM-Signature field is as it was");
    case Kind::OwnFieldEscaped:
        return DiagnosisUndoing::tr("when each “=3D” in the DKIM-Signature field is “=” again");
    case Kind::OtherHeaderCanonicalization:
        return DiagnosisUndoing::tr("when the other canonicalization is used for the header");
    case Kind::FieldsTakenTopDown:
        return DiagnosisUndoing::tr("when repeated fields are taken from the top");
    case Kind::OtherHeaderHash:
        return DiagnosisUndoing::tr("when the other algorithm is used for the header");
    case Kind::KeyOpensSignature:
    case Kind::OtherKey:
    case Kind::SignatureValueDamaged:
    case Kind::NoKeyFits:
    case Kind::PassedEarlier:
    case Kind::SentThroughList:
    case Kind::WhiteSpace:
    case Kind::Expiry:
        break; // no hash proves them, or not by what is undone
    }
    return {};
}

} // namespace dkimlens::text
