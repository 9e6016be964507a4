// SPDX-License-Identifier: Apache-2.0
#include "ui/text/arc_set_text.h"

#include "ui/text/arc_parts.h"
#include "ui/text/octets.h"
#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class SetWords
{
    Q_DECLARE_TR_FUNCTIONS(SetWords)
};

using analysis::SignatureKind;
using analysis::SignaturePlace;
using arc::ArcSet;
using arc::Chain;
using arc::FieldKind;
using dkim::VerifiedSignature;

constexpr std::size_t shownFields = 5; // of one kind; a set should have one

bool passes(const VerifiedSignature &signature)
{
    return signature.verdict == dkim::Verdict::Pass;
}

bool isNewest(const Chain &chain, std::size_t set)
{
    return set + 1 == chain.sets.size();
}

QString resultsDo(const ArcSet &set)
{
    return SetWords::tr("Tells what %1 found when the message arrived").arg(sealerName(set));
}

QString messageSignatureDoes(const ArcSet &set)
{
    if (!set.messageSignature)
        return SetWords::tr("Signs the message as the server sent it");
    const auto fields = static_cast<std::uint64_t>(
        std::ranges::count_if(set.messageSignature->selected,
                              [](const dkim::SelectedField &each) { return each.field.has_value(); }));
    return SetWords::tr("Signs %1 header field(s) and the body, as the server sent them", "%1 is the number",
                        pluralOf(fields))
        .arg(number(fields));
}

QString sealDoes(const ArcSet &set)
{
    QString scope = SetWords::tr("Signs the ARC fields of set 1");
    if (set.instance != 1)
        scope = SetWords::tr("Signs the ARC fields of sets 1 to %1").arg(set.instance);
    if (!set.seal)
        return scope;
    return SetWords::tr("%1, key %2", "what is signed, and the selector of the key")
        .arg(scope, shortName(set.seal->signature.selector));
}

QString deedOf(FieldKind kind, const ArcSet &set)
{
    switch (kind) {
    case FieldKind::AuthenticationResults:
        return resultsDo(set);
    case FieldKind::MessageSignature:
        return messageSignatureDoes(set);
    case FieldKind::Seal:
        return sealDoes(set);
    }
    return {};
}

void checkResults(const ArcSet &set, SetField &field)
{
    const bool isSealed = sealVerdict(set) == dkim::Verdict::Pass;
    field.status = isSealed ? Status::Pass : Status::None;
    field.check =
        isSealed ? SetWords::tr("Covered by seal %1").arg(set.instance) : SetWords::tr("Proved by no seal");
}

QString labelOf(const VerifiedSignature &signature)
{
    if (signature.unanswered)
        return SetWords::tr("Waits for its key");
    return signature.problem ? label(*signature.problem) : SetWords::tr("Does not pass");
}

void checkMessageSignature(const VerifiedSignature &signature, bool isLast, SetField &field)
{
    field.status = passes(signature) ? Status::Pass : statusOf(signature);
    if (passes(signature))
        field.check = SetWords::tr("Body and header hash equal");
    else if (field.status == Status::Fail && !isLast) {
        field.status = Status::Info;
        field.check = SetWords::tr("Changed since, as is allowed");
    } else {
        field.check = labelOf(signature);
    }
}

void checkSeal(const VerifiedSignature &signature, SetField &field)
{
    field.status = passes(signature) ? Status::Pass : statusOf(signature);
    field.check = passes(signature)
        ? SetWords::tr("%1, fits", "%1: RSA 2048").arg(keyDescription(signature.key))
        : labelOf(signature);
}

void check(const Chain &chain, std::size_t index, SetField &field)
{
    const ArcSet &set = chain.sets[index];
    if (field.kind == FieldKind::AuthenticationResults)
        checkResults(set, field);
    else if (field.kind == FieldKind::MessageSignature && set.messageSignature)
        checkMessageSignature(*set.messageSignature, isNewest(chain, index), field);
    else if (field.kind == FieldKind::Seal && set.seal)
        checkSeal(*set.seal, field);
}

SetField missingField(FieldKind kind, const ArcSet &set)
{
    return {kind, fieldTitle(kind), deedOf(kind, set), Status::Fail, SetWords::tr("Missing"), {}};
}

void addFields(const message::Message &message, const Chain &chain, std::size_t index, FieldKind kind,
               std::vector<SetField> &rows)
{
    const ArcSet &set = chain.sets[index];
    const std::vector<std::size_t> &fields = set.all(kind);
    if (fields.empty())
        rows.push_back(missingField(kind, set));
    for (std::size_t i = 0; i < std::min(fields.size(), shownFields); ++i) {
        SetField row{kind, fieldTitle(kind), deedOf(kind, set), Status::Fail, {}, {}};
        row.where = message.fields()[fields[i]].range;
        if (fields.size() > 1)
            row.check = SetWords::tr("%1 of %2, one is allowed").arg(i + 1).arg(fields.size());
        else
            check(chain, index, row);
        rows.push_back(std::move(row));
    }
}

bool hasChanged(const VerifiedSignature &signature)
{
    return signature.bodyHash == dkim::Match::Mismatch || signature.signatureMatch == dkim::Match::Mismatch;
}

const VerifiedSignature &signatureAt(const Chain &chain, SignaturePlace place)
{
    const ArcSet &set = chain.sets[place.index];
    return place.kind == SignatureKind::ArcSeal ? *set.seal : *set.messageSignature;
}

QString reasonOf(const VerifiedSignature &signature)
{
    return signature.problem ? sentence(*signature.problem) : sentence(signature.reason);
}

VerdictText messageSignatureVerdict(const Chain &chain, std::size_t index, const VerifiedSignature &signature)
{
    const int instance = chain.sets[index].instance;
    if (passes(signature))
        return {SetWords::tr("The message signature of set %1 passes: %2 signed the message as it is now.")
                    .arg(instance)
                    .arg(sealerInTitle(chain.sets[index])),
                SetWords::tr("It covers what h= names and the body. The ARC seals are not part of it.")};
    if (hasChanged(signature) && !isNewest(chain, index))
        return {
            SetWords::tr("The message signature of set %1 does not fit any more: the message changed later.")
                .arg(instance),
            SetWords::tr("That breaks no chain: only the newest message signature must fit. %1")
                .arg(reasonOf(signature))};
    return {SetWords::tr("The message signature of set %1, of %2, does not pass.")
                .arg(instance)
                .arg(sealerInTitle(chain.sets[index])),
            reasonOf(signature)};
}

VerdictText sealVerdictText(const Chain &chain, std::size_t index, const VerifiedSignature &seal)
{
    const ArcSet &set = chain.sets[index];
    if (passes(seal))
        return {SetWords::tr("The seal of set %1 passes: %2 sealed these ARC fields, and none has changed.")
                    .arg(set.instance)
                    .arg(sealerInTitle(set)),
                SetWords::tr("A seal covers ARC fields alone: neither the body nor other headers.")};
    return {
        SetWords::tr("The seal of set %1, of %2, does not pass.").arg(set.instance).arg(sealerInTitle(set)),
        reasonOf(seal)};
}

} // namespace

QString fieldTitle(FieldKind kind)
{
    return fieldName(arc::nameOf(kind));
}

std::vector<SetField> fieldsOf(const message::Message &message, const Chain &chain, std::size_t set)
{
    std::vector<SetField> rows;
    for (const FieldKind kind : arc::fieldKinds)
        addFields(message, chain, set, kind, rows);
    return rows;
}

QString signatureTitle(const Chain &chain, SignaturePlace place)
{
    if (!place.isOfArc() || place.index >= chain.sets.size())
        return {};
    const int instance = chain.sets[place.index].instance;
    return place.kind == SignatureKind::ArcSeal ? SetWords::tr("Seal of set %1").arg(instance)
                                                : SetWords::tr("Message signature of set %1").arg(instance);
}

Status statusOf(const Chain &chain, SignaturePlace place)
{
    const VerifiedSignature &signature = signatureAt(chain, place);
    const Status status = statusOf(signature);
    const bool isOld = place.kind == SignatureKind::ArcMessageSignature && !isNewest(chain, place.index);
    return status == Status::Fail && isOld && hasChanged(signature) ? Status::Info : status;
}

VerdictText arcVerdict(const Chain &chain, SignaturePlace place)
{
    const VerifiedSignature &signature = signatureAt(chain, place);
    const bool isWarned = passes(signature) && statusOf(signature) == Status::Warning;
    if (signature.unanswered || isWarned)
        return verdictText(signature);
    return place.kind == SignatureKind::ArcSeal ? sealVerdictText(chain, place.index, signature)
                                                : messageSignatureVerdict(chain, place.index, signature);
}

} // namespace dkimlens::text
