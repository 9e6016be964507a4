// SPDX-License-Identifier: Apache-2.0
// Two messages compared, in words: what differs, and what of it matters to the signature.

#pragma once

#include "core/engine/compare/comparison.h"
#include "ui/text/texts.h"

#include <memory>

namespace dkimlens::text {

// What the words are about. Cheap to copy.
struct ComparedMessages
{
    std::shared_ptr<const compare::Comparison> comparison;
    message::Message one;
    message::Message other;
    QString oneName; // of the files
    QString otherName;
};

// One difference: a label and what is to be known of it, both without a full stop.
struct DifferenceText
{
    Status status = Status::None;
    QString title; // "Subject"; "Body, lines 12 to 15"
    QString detail; // "signed by h=, changed"
};

DifferenceText differenceText(const ComparedMessages &messages, const compare::Row &row);

// All of them.
struct ComparisonText
{
    Status status = Status::None;
    VerdictText verdict; // "The first difference that matters: Subject, which h= signs."
};

ComparisonText comparisonText(const ComparedMessages &messages);

QString
canonicalizationText(const compare::Subject &subject); // "relaxed/simple", as the messages are compared
QString onlyIn(const QString &name); // "only in sent.eml"

} // namespace dkimlens::text
