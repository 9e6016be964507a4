// SPDX-License-Identifier: Apache-2.0
// The three fields of an ARC set, and its two signatures, in words.

#pragma once

#include "core/engine/analysis/signature_place.h"
#include "ui/text/arc_chain_text.h"

#include <vector>

namespace dkimlens::text {

// A row of the table of a set's fields.
struct SetField
{
    arc::FieldKind kind{};
    QString name; // "ARC-Seal"
    QString does; // "Signs the three ARC headers of set 1, key list1"
    Status status = Status::None;
    QString check; // "RSA 2048, fits"
    ByteRange where; // the whole field; empty where it is missing
};

// One row a kind; of a kind that the set has more than once a row for each of the first few.
std::vector<SetField> fieldsOf(const message::Message &message, const arc::Chain &chain, std::size_t set);

QString fieldTitle(arc::FieldKind kind); // "ARC-Authentication-Results"

// "Message signature of set 1", "Seal of set 1"; empty for one of DKIM's.
QString signatureTitle(const arc::Chain &chain, analysis::SignaturePlace place);

// Of a signature of ARC, which must be there. An older message signature may fit no longer.
Status statusOf(const arc::Chain &chain, analysis::SignaturePlace place);
VerdictText arcVerdict(const arc::Chain &chain, analysis::SignaturePlace place);

} // namespace dkimlens::text
