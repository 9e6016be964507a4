// SPDX-License-Identifier: Apache-2.0
// Who does what the catalogue of explanations lists.

#include "ui/text/diagnosis_parts.h"

#include <algorithm>

namespace dkimlens::text {

using diagnose::Certainty;
using diagnose::Explanation;
using diagnose::Kind;

// NOLINTNEXTLINE(readability-function-size): a flat list of all kinds
Doer doerOf(Kind kind)
{
    switch (kind) {
    case Kind::LinesAppended:
    case Kind::TextAppended:
    case Kind::LinesPrepended:
    case Kind::LinesInserted:
    case Kind::TextInserted:
    case Kind::PartAppended:
    case Kind::WrappedInMultipart:
    case Kind::SubjectPrefixAdded:
    case Kind::SubjectSuffixAdded:
    case Kind::FromRewritten:
    case Kind::FieldFilled:
        return Doer::List;
    case Kind::PreambleChanged:
    case Kind::BareCarriageReturns:
    case Kind::LineEndsDoubled:
    case Kind::DotsStuffed:
    case Kind::DotsLost:
    case Kind::FromLinesQuoted:
    case Kind::TrailingSpaceLost:
    case Kind::TrailingSpaceAdded:
    case Kind::TabsExchanged:
    case Kind::LongLinesSplit:
    case Kind::ByteOrderMarkAdded:
    case Kind::ByteOrderMarkLost:
    case Kind::EncodingChanged:
    case Kind::EncodingRewrapped:
    case Kind::CharsetChanged:
    case Kind::PartFieldAdded:
    case Kind::PartParameterRequoted:
    case Kind::PartFieldRefolded:
    case Kind::LinksRewritten:
    case Kind::EncodedWordsChanged:
    case Kind::DisplayNameRequoted:
    case Kind::ListSpacingChanged:
    case Kind::DateRewritten:
    case Kind::MessageIdBracketed:
    case Kind::FieldAdded:
    case Kind::FieldRestored:
    case Kind::FieldsReordered:
    case Kind::FieldRefolded:
    case Kind::FieldNameCased:
    case Kind::FieldCharsetChanged:
    case Kind::ParameterRequoted:
    case Kind::ContentEncodingChanged:
    case Kind::DomainCased:
    case Kind::OwnFieldRefolded:
    case Kind::OwnFieldRespaced:
    case Kind::OwnFieldEscaped:
    case Kind::SignatureValueDamaged:
        return Doer::Way;
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
        return Doer::Signer;
    case Kind::KeyOpensSignature:
    case Kind::PassedEarlier:
    case Kind::SentThroughList:
    case Kind::WhiteSpace:
    case Kind::Expiry:
        return Doer::Nobody;
    }
    return Doer::Nobody;
}

bool isProved(const Explanation &explanation)
{
    return explanation.certainty == Certainty::Proved;
}

std::vector<const Explanation *> causesOf(const diagnose::Diagnosis &diagnosis)
{
    std::vector<const Explanation *> causes;
    for (const Explanation &explanation : diagnosis.explanations) {
        if (isProved(explanation) && doerOf(explanation.kind) != Doer::Nobody)
            causes.push_back(&explanation);
    }
    return causes;
}

std::string signedBodyHash(const DiagnosisSubject &subject)
{
    std::string hash = subject.signature.signature.bodyHash;
    const bool isRead = !hash.empty();
    for (const Explanation *cause : causesOf(subject.diagnosis)) {
        if (!isRead && diagnose::halfOf(cause->kind) == diagnose::Half::Body)
            hash = cause->hash;
    }
    return hash;
}

bool hasCause(const diagnose::Diagnosis &diagnosis, Doer doer)
{
    const std::vector<const Explanation *> causes = causesOf(diagnosis);
    return std::ranges::any_of(causes,
                               [doer](const Explanation *cause) { return doerOf(cause->kind) == doer; });
}

} // namespace dkimlens::text
