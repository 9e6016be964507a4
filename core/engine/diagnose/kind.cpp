// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/kind.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace dkimlens::diagnose {

namespace {

constexpr std::array table{
    KindRow{Kind::LinesAppended, Half::Body, "body-lines-appended"},
    KindRow{Kind::TextAppended, Half::Body, "body-text-appended"},
    KindRow{Kind::LinesPrepended, Half::Body, "body-lines-prepended"},
    KindRow{Kind::LinesInserted, Half::Body, "body-lines-inserted"},
    KindRow{Kind::TextInserted, Half::Body, "body-text-inserted"},
    KindRow{Kind::PartAppended, Half::Body, "body-part-appended"},
    KindRow{Kind::WrappedInMultipart, Half::Body, "body-wrapped-in-multipart"},
    KindRow{Kind::PreambleChanged, Half::Body, "body-preamble-changed"},
    KindRow{Kind::BareCarriageReturns, Half::Body, "body-bare-carriage-returns"},
    KindRow{Kind::LineEndsDoubled, Half::Body, "body-line-ends-doubled"},
    KindRow{Kind::DotsStuffed, Half::Body, "body-dots-stuffed"},
    KindRow{Kind::DotsLost, Half::Body, "body-dots-lost"},
    KindRow{Kind::FromLinesQuoted, Half::Body, "body-from-lines-quoted"},
    KindRow{Kind::TrailingSpaceLost, Half::Body, "body-trailing-space-lost"},
    KindRow{Kind::TrailingSpaceAdded, Half::Body, "body-trailing-space-added"},
    KindRow{Kind::TabsExchanged, Half::Body, "body-tabs-exchanged"},
    KindRow{Kind::LongLinesSplit, Half::Body, "body-long-lines-split"},
    KindRow{Kind::ByteOrderMarkAdded, Half::Body, "body-byte-order-mark-added"},
    KindRow{Kind::ByteOrderMarkLost, Half::Body, "body-byte-order-mark-lost"},
    KindRow{Kind::EncodingChanged, Half::Body, "body-encoding-changed"},
    KindRow{Kind::EncodingRewrapped, Half::Body, "body-encoding-rewrapped"},
    KindRow{Kind::CharsetChanged, Half::Body, "body-charset-changed"},
    KindRow{Kind::PartFieldAdded, Half::Body, "part-field-added"},
    KindRow{Kind::PartParameterRequoted, Half::Body, "part-parameter-requoted"},
    KindRow{Kind::PartFieldRefolded, Half::Body, "part-field-refolded"},
    KindRow{Kind::LinksRewritten, Half::Body, "body-links-rewritten"},
    KindRow{Kind::OtherBodyCanonicalization, Half::Body, "other-body-canonicalization"},
    KindRow{Kind::OtherBodyHash, Half::Body, "other-body-hash"},
    KindRow{Kind::BodyLengthOff, Half::Body, "body-length-off"},
    KindRow{Kind::EmptyBodyHashed, Half::Body, "empty-body-hashed"},
    KindRow{Kind::LineEndsNotRestored, Half::Body, "line-ends-not-restored"},
    KindRow{Kind::SubjectPrefixAdded, Half::Header, "subject-prefix-added"},
    KindRow{Kind::SubjectSuffixAdded, Half::Header, "subject-suffix-added"},
    KindRow{Kind::EncodedWordsChanged, Half::Header, "encoded-words-changed"},
    KindRow{Kind::DisplayNameRequoted, Half::Header, "display-name-requoted"},
    KindRow{Kind::ListSpacingChanged, Half::Header, "list-spacing-changed"},
    KindRow{Kind::FromRewritten, Half::Header, "from-rewritten"},
    KindRow{Kind::DateRewritten, Half::Header, "date-rewritten"},
    KindRow{Kind::MessageIdBracketed, Half::Header, "message-id-bracketed"},
    KindRow{Kind::FieldAdded, Half::Header, "field-added"},
    KindRow{Kind::FieldFilled, Half::Header, "field-filled"},
    KindRow{Kind::FieldRestored, Half::Header, "field-restored"},
    KindRow{Kind::FieldsReordered, Half::Header, "fields-reordered"},
    KindRow{Kind::FieldRefolded, Half::Header, "field-refolded"},
    KindRow{Kind::FieldNameCased, Half::Header, "field-name-cased"},
    KindRow{Kind::FieldCharsetChanged, Half::Header, "field-charset-changed"},
    KindRow{Kind::ParameterRequoted, Half::Header, "parameter-requoted"},
    KindRow{Kind::ContentEncodingChanged, Half::Header, "content-encoding-changed"},
    KindRow{Kind::DomainCased, Half::Header, "domain-cased"},
    KindRow{Kind::OwnFieldRefolded, Half::Header, "own-field-refolded"},
    KindRow{Kind::OwnFieldRespaced, Half::Header, "own-field-respaced"},
    KindRow{Kind::OwnFieldEscaped, Half::Header, "own-field-escaped"},
    KindRow{Kind::OtherHeaderCanonicalization, Half::Header, "other-header-canonicalization"},
    KindRow{Kind::FieldsTakenTopDown, Half::Header, "fields-taken-top-down"},
    KindRow{Kind::OtherHeaderHash, Half::Header, "other-header-hash"},
    KindRow{Kind::KeyOpensSignature, Half::Key, "key-opens-signature"},
    KindRow{Kind::OtherKey, Half::Key, "other-key"},
    KindRow{Kind::SignatureValueDamaged, Half::Key, "signature-value-damaged"},
    KindRow{Kind::NoKeyFits, Half::Key, "no-key-fits"},
    KindRow{Kind::PassedEarlier, Half::Body, "passed-earlier"},
    KindRow{Kind::SentThroughList, Half::Body, "sent-through-list"},
    KindRow{Kind::WhiteSpace, Half::Body, "white-space"},
    KindRow{Kind::Expiry, Half::Key, "expiry"},
};

const KindRow &rowOf(Kind kind)
{
    const auto *row = std::ranges::find(table, kind, &KindRow::kind);
    assert(row != table.end());
    return *row;
}

} // namespace

std::span<const KindRow> kindTable()
{
    return table;
}

std::string_view wordOf(Kind kind)
{
    return rowOf(kind).word;
}

Half halfOf(Kind kind)
{
    return rowOf(kind).half;
}

} // namespace dkimlens::diagnose
