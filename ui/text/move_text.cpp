// SPDX-License-Identifier: Apache-2.0
#include "ui/text/move_text.h"

#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

using moves::Kind;
using moves::Move;

namespace {

class MoveWords
{
    Q_DECLARE_TR_FUNCTIONS(MoveWords)
};

struct EffectRow
{
    std::string_view field;
    const char *effect;
};

// What a reader sees, or what happens to them, where the field says something else.
constexpr std::array effects{
    EffectRow{
        "From",
        QT_TRANSLATE_NOOP("MoveWords",
                          "The reader sees another author. Many receivers refuse a message with two From "
                          "fields, not all do.")},
    EffectRow{"Subject", QT_TRANSLATE_NOOP("MoveWords", "The reader sees another subject.")},
    EffectRow{"Reply-To",
              QT_TRANSLATE_NOOP("MoveWords", "Answers go to an address that the signer never chose.")},
    EffectRow{
        "Date",
        QT_TRANSLATE_NOOP("MoveWords", "The message seems to be from another day, and is sorted by that.")},
    EffectRow{"Cc",
              QT_TRANSLATE_NOOP("MoveWords",
                                "The reader sees one more recipient, and an answer to all goes there too.")},
    EffectRow{"List-Unsubscribe",
              QT_TRANSLATE_NOOP("MoveWords",
                                "The button to unsubscribe leads to a place that the signer never chose.")},
    EffectRow{"Content-Type",
              QT_TRANSLATE_NOOP("MoveWords",
                                "The signed body is shown as something else: as source text, or as HTML.")},
};

QString effectOf(const Move &move)
{
    const auto *row = std::ranges::find(effects, move.field, &EffectRow::field);
    return row == effects.end() ? QString() : QCoreApplication::translate("MoveWords", row->effect);
}

QString nameOf(const Move &move)
{
    return fromOctets(move.field);
}

QString titleOf(const Move &move)
{
    switch (move.kind) {
    case Kind::BodyHidden:
        return MoveWords::tr("Show another body, and hide the signed one");
    case Kind::PartAdded:
        return MoveWords::tr("Add a part to the body");
    case Kind::TextAppended:
        return MoveWords::tr("Add text at the end of the body");
    case Kind::FieldOnTop:
        return MoveWords::tr("Put a second %1 on top", "%1: Subject").arg(nameOf(move));
    case Kind::FieldChanged:
        return MoveWords::tr("Change %1", "%1: Subject").arg(nameOf(move));
    case Kind::FieldAdded:
        return MoveWords::tr("Add %1", "%1: Reply-To").arg(nameOf(move));
    case Kind::SentToOthers:
        return MoveWords::tr("Send it to others, with another To");
    case Kind::SentAgain:
        return MoveWords::tr("Send it again, to anybody");
    }
    return {};
}

QString sentenceOf(const Move &move)
{
    switch (move.kind) {
    case Kind::BodyHidden:
        return MoveWords::tr("Anybody who has the message can write a new body behind the signed one, and a "
                             "Content-Type that hides the signed one. The reader sees the new body alone.");
    case Kind::PartAdded:
        return MoveWords::tr(
            "Anybody who has the message can add a part behind the signed bytes. The reader sees "
            "it as a part of the message.");
    case Kind::TextAppended:
        return MoveWords::tr(
            "Anybody who has the message can write more behind the signed bytes. The reader sees "
            "it below the signed text, with nothing between them.");
    case Kind::FieldOnTop:
        return twoSentences(
            MoveWords::tr("Anybody who has the message can add a %1 above the signed one, and many "
                          "programs show the first.",
                          "%1: Subject")
                .arg(nameOf(move)),
            effectOf(move));
    case Kind::FieldChanged:
        return twoSentences(MoveWords::tr("Anybody who has the message can write another %1.", "%1: Subject")
                                .arg(nameOf(move)),
                            effectOf(move));
    case Kind::FieldAdded:
        return twoSentences(
            MoveWords::tr("Anybody who has the message can add a %1.", "%1: Reply-To").arg(nameOf(move)),
            effectOf(move));
    case Kind::SentToOthers:
        return MoveWords::tr(
            "Anybody who has the message can send it to any number of people. Each of them reads "
            "a To that the author did not write.");
    case Kind::SentAgain:
        return MoveWords::tr(
            "Anybody who has the message can send it to any number of people, as if by blind copy. "
            "To still shows the first recipient.");
    }
    return {};
}

QString limitReason(const dkim::VerifiedSignature &signature)
{
    return MoveWords::tr("The tag l= lets only the first %1 of the body be hashed.", "%1: 167 bytes")
        .arg(exactByteCount(signature.signature.bodyLength.value_or(0)));
}

QString reasonOf(const Move &move, const dkim::VerifiedSignature &signature)
{
    switch (move.kind) {
    case Kind::BodyHidden:
        return twoSentences(limitReason(signature),
                            MoveWords::tr("And nothing guards against another Content-Type."));
    case Kind::PartAdded:
        return twoSentences(limitReason(signature),
                            MoveWords::tr("The line that ends the last part comes after them."));
    case Kind::TextAppended:
        return limitReason(signature);
    case Kind::FieldOnTop:
        return MoveWords::tr(
                   "The tag h= names %1 only as often as it was there. Verifiers take the lowest one, so "
                   "one more on top is not hashed.",
                   "%1: Subject")
            .arg(nameOf(move));
    case Kind::FieldChanged:
        return MoveWords::tr("The signature does not cover this %1: it is not hashed.", "%1: Subject")
            .arg(nameOf(move));
    case Kind::FieldAdded:
        return MoveWords::tr("The tag h= does not name %1, so one that is added is not hashed.",
                             "%1: Reply-To")
            .arg(nameOf(move));
    case Kind::SentToOthers:
        return MoveWords::tr(
            "To whom mail goes is said in the envelope, which DKIM does not sign. And this To is "
            "not hashed.");
    case Kind::SentAgain:
        return MoveWords::tr(
            "To whom mail goes is said in the envelope, which DKIM does not sign. Without x=, the "
            "signature stays good as long as its key is in DNS.");
    }
    return {};
}

QString adviceOf(const Move &move)
{
    switch (move.kind) {
    case Kind::BodyHidden:
    case Kind::PartAdded:
    case Kind::TextAppended:
        return MoveWords::tr(
            "Signer: leave out l=. Receiver: do not trust what comes after the bytes that it counts.");
    case Kind::FieldOnTop:
        return MoveWords::tr("Signer: name %1 in h= once more than it is there.", "%1: Subject")
            .arg(nameOf(move));
    case Kind::FieldChanged:
        return MoveWords::tr("Signer: name %1 in h=, and once more than it is there.", "%1: Subject")
            .arg(nameOf(move));
    case Kind::FieldAdded:
        return MoveWords::tr("Signer: name %1 in h=, although it is not there.", "%1: Reply-To")
            .arg(nameOf(move));
    case Kind::SentToOthers:
        return MoveWords::tr(
            "Signer: name To in h= once more than it is there, and let x= end the signature after "
            "some days.");
    case Kind::SentAgain:
        return MoveWords::tr(
            "Signer: let x= end the signature after some days. Receiver: count how often the same "
            "signature comes.");
    }
    return {};
}

// No signature prevents this: it is of a message, not of who gets it.
QString whatRemains(const dkim::VerifiedSignature &signature)
{
    const std::optional<std::int64_t> expiration = signature.signature.expiration;
    return expiration
        ? MoveWords::tr("What always remains: the message as it is can be sent to anybody, until %1.",
                        "%1 is a date with a time")
              .arg(dateTime(*expiration))
        : MoveWords::tr("What always remains: the message as it is can be sent to anybody.");
}

} // namespace

MoveText moveText(const Move &move, const dkim::VerifiedSignature &signature)
{
    return {titleOf(move), sentenceOf(move), reasonOf(move, signature), adviceOf(move)};
}

Headline movesHeadline(const std::vector<Move> &moves, const dkim::VerifiedSignature &signature)
{
    if (moves.empty())
        return {Status::Pass, MoveWords::tr("None of the known changes would go unnoticed."),
                whatRemains(signature)};
    const bool isSevere = moves.front().severity != dkim::Severity::Info;
    return {isSevere ? Status::Warning : Status::Info,
            MoveWords::tr("%1 change(s) would not break this signature.", "%1 is the number",
                          pluralOf(moves.size()))
                .arg(number(moves.size())),
            MoveWords::tr("Each was done to a copy of the message, and the signature of that copy passes.")};
}

QString shortName(const Move &move)
{
    switch (move.kind) {
    case Kind::BodyHidden:
    case Kind::PartAdded:
    case Kind::TextAppended:
        return MoveWords::tr("changed: body", "a copy of a message");
    case Kind::SentToOthers:
    case Kind::SentAgain:
        return MoveWords::tr("changed: recipient", "a copy of a message");
    case Kind::FieldOnTop:
    case Kind::FieldChanged:
    case Kind::FieldAdded:
        break;
    }
    return MoveWords::tr("changed: %1", "a copy of a message; %1: Subject").arg(nameOf(move));
}

} // namespace dkimlens::text
