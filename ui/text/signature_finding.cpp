// SPDX-License-Identifier: Apache-2.0
// What happened with the tags, the header fields, the key and the value of b=.

#include "core/engine/crypto/base64.h"
#include "ui/text/octets.h"
#include "ui/text/step_findings.h"
#include "ui/text/step_text.h"
#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

using trace::Outcome;

namespace {

class SignatureFinding
{
    Q_DECLARE_TR_FUNCTIONS(SignatureFinding)
};

// What the opened signature tells, where it was opened.
QString openedDifference(const StepSubject &subject)
{
    const trace::Payload *payload = subject.step.payload.get();
    const auto *opened = payload ? std::get_if<crypto::OpenedSignature>(payload) : nullptr;
    if (opensWithOtherHash(subject.signature))
        return SignatureFinding::tr(
                   "The key opens b=, but the hash in it is not that of step %1: a signed header or a "
                   "tag of the signature was changed.")
            .arg(stepNumber(subject.signature, "dkim.header-hash"));
    return opened && !opened->isAsRequired()
        ? SignatureFinding::tr("The key does not open b=: one of them is not what the signer used.")
        : QString();
}

QString valueDifference(const StepSubject &subject)
{
    QString opened = openedDifference(subject);
    if (!opened.isEmpty())
        return opened;
    return subject.signature.bodyHash == dkim::Match::Match
        ? SignatureFinding::tr(
            "The value of b= does not fit. The body is what was signed, so a signed header, b= "
            "or the key differs.")
        : SignatureFinding::tr(
            "The value of b= does not fit: a signed header, a tag of the signature or the key "
            "is not what the signer used.");
}

// Lists put their name in front of the subject.
QString subjectAdvice(const StepSubject &subject)
{
    const std::vector<message::HeaderField> &fields = subject.message.fields();
    for (const dkim::SelectedField &each : subject.signature.selected) {
        if (!each.field || each.header.name != "subject" || !hasUnsignedList(subject))
            continue;
        const QString value = shortToken(subject.message.text(fields[*each.field].value)).trimmed();
        const qsizetype end = value.indexOf(QLatin1Char(']'));
        if (value.startsWith(QLatin1Char('[')) && end > 0)
            return SignatureFinding::tr(
                       "The signed Subject begins with “%1”, as lists often put it there: look "
                       "there first.")
                .arg(value.left(end + 1));
    }
    return {};
}

} // namespace

QString tagsFinding(const StepSubject &subject)
{
    const dkim::Signature &signature = subject.signature.signature;
    if (subject.step.outcome == Outcome::Failed)
        return twoSentences(sentence(*subject.step.problem),
                            SignatureFinding::tr("The tags that can be read are used all the same."));
    if (signature.domain.empty() || signature.selector.empty())
        return {};
    return SignatureFinding::tr("The domain %1 signed, with its key “%2” and the algorithm %3.")
        .arg(shortName(signature.domain), shortToken(signature.selector), algorithmName(signature));
}

QString tagRulesFinding(const StepSubject &subject)
{
    const Outcome outcome = subject.step.outcome;
    if (outcome == Outcome::Failed || outcome == Outcome::Warned)
        return partProblems(subject.step, outcome);
    const std::size_t kept = countOf(subject.step, Outcome::Passed) + countOf(subject.step, Outcome::Noted);
    return SignatureFinding::tr("The signature keeps all %n rule(s) that apply to it.", nullptr,
                                pluralOf(kept));
}

QString selectionFinding(const StepSubject &subject)
{
    const std::uint64_t taken = takenFields(subject.signature);
    const std::uint64_t guarded = guards(subject.signature);
    const QString fields =
        SignatureFinding::tr("%1 header field(s) are signed.", "%1 is the number", pluralOf(taken))
            .arg(number(taken));
    const QString guard = guarded == 0
        ? QString()
        : SignatureFinding::tr(
              "%1 name(s) find no field and stand as a guard: adding such a field breaks the signature.",
              "%1 is the number", pluralOf(guarded))
              .arg(number(guarded));
    return twoSentences(fields, guard);
}

QString scopeFinding(const StepSubject &subject)
{
    const std::uint64_t taken = takenFields(subject.signature);
    return SignatureFinding::tr("The seal covers itself and %1 other field(s).", "%1 is the number",
                                pluralOf(taken))
        .arg(number(taken));
}

QString fieldsFinding(const StepSubject &subject)
{
    return sizesFinding(
        subject, SignatureFinding::tr("The signed headers have %1 as received and %2 in canonical form."),
        SignatureFinding::tr("Nothing had to change, and the signed headers keep their %1."));
}

QString ownFieldFinding(const StepSubject &subject)
{
    const auto removed = std::ranges::find(subject.step.facts, "b", &trace::Fact::name);
    const bool isKnown = removed != subject.step.facts.end() && removed->source;
    return isKnown ? SignatureFinding::tr(
                         "The value of b=, here %1, is left out, and so is the line end after the last line.",
                         "%1: 88 bytes")
                         .arg(exactByteCount(removed->source->size()))
                   : QString();
}

QString headerHashFinding(const StepSubject &subject)
{
    const auto size = numberOf(subject.step, "size");
    if (!size || !subject.signature.signature.hash)
        return {};
    const std::string &hash = subject.signature.headerHash;
    const QString hashed = SignatureFinding::tr("%1 are hashed with %2, and the hash begins with %3.",
                                                "470 bytes, SHA-256, hex digits")
                               .arg(exactByteCount(*size), hashName(*subject.signature.signature.hash),
                                    QString::fromStdString(crypto::toHex(hash.substr(0, 8), ' ')));
    const QString body = subject.signature.bodyHash == dkim::Match::Mismatch ? SignatureFinding::tr(
                             "Of the body, only bh= is among them, so the changed body does not matter here.")
                                                                             : QString();
    return twoSentences(hashed, body);
}

QString lookupFinding(const StepSubject &subject)
{
    const std::size_t records = subject.signature.key.records.size();
    return SignatureFinding::tr("DNS has %n record(s) at %1.", "%1 is the name asked for", pluralOf(records))
        .arg(keyNameOf(subject.signature));
}

QString keyFinding(const StepSubject &subject)
{
    const QString key = keyDescription(subject.signature.key);
    if (subject.step.outcome == Outcome::Failed)
        return partProblems(subject.step, Outcome::Failed);
    if (subject.step.outcome == Outcome::Warned)
        return SignatureFinding::tr("The key, %1, may be used, but RFC 8301 recommends %2 bits or more.")
            .arg(key)
            .arg(dkim::goodRsaBits);
    return key.isEmpty()
        ? QString()
        : SignatureFinding::tr("The key, %1, may be used for this signature.", "%1: RSA 2048").arg(key);
}

QString valueFinding(const StepSubject &subject)
{
    if (subject.step.outcome == Outcome::Failed)
        return twoSentences(valueDifference(subject), subjectAdvice(subject));
    const QString fits = SignatureFinding::tr("The value of b= fits: the signed headers are what %1 signed.")
                             .arg(domainOf(subject.signature));
    const QString body = subject.signature.bodyHash == dkim::Match::Mismatch
        ? SignatureFinding::tr("So bh= is what was signed, and only the body differs.")
        : QString();
    return twoSentences(fits, body);
}

} // namespace dkimlens::text
