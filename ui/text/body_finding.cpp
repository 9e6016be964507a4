// SPDX-License-Identifier: Apache-2.0
// What happened to the message and its body.

#include "core/engine/base/ascii.h"
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

class BodyFinding
{
    Q_DECLARE_TR_FUNCTIONS(BodyFinding)
};

QString fileOf(const message::Message &message)
{
    const std::size_t lf = message.lineEnds().lf;
    const std::size_t preamble = message.preamble().size();
    const QString restored = lf == 0
        ? QString()
        : BodyFinding::tr(
              "The file has %1 line end(s) LF where mail has CRLF, so CRLF is put back before hashing.",
              "%1 is the number", pluralOf(lf))
              .arg(number(lf));
    const QString left = preamble == 0
        ? QString()
        : BodyFinding::tr("The first %1 of the file are no part of the message.", "%1: 64 bytes")
              .arg(exactByteCount(preamble));
    return twoSentences(left, restored);
}

QString limitFinding(const dkim::VerifiedSignature &signature)
{
    const dkim::BodySize &body = signature.body;
    if (body.hashed >= body.canonical)
        return {};
    return BodyFinding::tr("The tag l= covers the first %1 only, so the %2 after them are not signed.",
                           "%1: 167 bytes, %2: 76 bytes")
        .arg(exactByteCount(body.hashed), exactByteCount(body.canonical - body.hashed));
}

// The body's stretch that a hash was made of, as the file counts its bytes.
QString whereInTheBody(const StepSubject &subject)
{
    const ByteRange body = subject.message.body();
    if (body.isEmpty())
        return BodyFinding::tr("The body that arrived is empty.");
    return BodyFinding::tr(
               "The difference lies somewhere in the body, bytes %1 to %2 of the file: a hash cannot tell "
               "where.")
        .arg(number(body.begin), number(body.end - 1));
}

QString listAdvice(const StepSubject &subject)
{
    return hasUnsignedList(subject) ? BodyFinding::tr(
               "The unsigned List-Id names a mailing list, and lists often add lines at the end of "
               "a body: look there first.")
                                    : QString();
}

// Where b= fits, bh= is what was signed, and so it is the body that changed.
QString bodyDifference(const StepSubject &subject)
{
    return subject.signature.signatureMatch == dkim::Match::Match
        ? BodyFinding::tr(
            "The body was changed after it was signed: the hash that was signed is not the hash "
            "of this body.")
        : BodyFinding::tr("This body is not the one that bh= was made from: their hashes differ.");
}

const trace::Fact *additionTo(const trace::Step &step)
{
    const auto fact = std::ranges::find(step.facts, "signed-prefix", &trace::Fact::name);
    return fact == step.facts.end() || !fact->source ? nullptr : &*fact;
}

bool hasWord(std::string_view line)
{
    return std::ranges::any_of(line, [](char c) { return isAlphaNumeric(c); });
}

// Of what was added, the first line that is more than a rule; empty where there is none.
std::string_view firstLine(std::string_view added)
{
    while (!added.empty()) {
        const std::string_view line = added.substr(0, added.find('\n'));
        if (hasWord(line))
            return line.substr(0, line.find_last_not_of(" \t\r") + 1);
        added.remove_prefix(std::min(line.size() + 1, added.size()));
    }
    return {};
}

// Equal hashes are the proof.
QString additionFinding(const StepSubject &subject, const trace::Fact &addition)
{
    const ByteRange added = *addition.source;
    const std::string_view line = firstLine(subject.message.text(added));
    const QString words = line.empty() ? QString() : BodyFinding::tr("Among them is %1.").arg(inQuotes(line));
    return twoSentences(
        BodyFinding::tr(
            "The body begins with exactly what was signed: the hash of its first %1 bytes is bh=.")
            .arg(fromOctets(addition.value)),
        twoSentences(
            BodyFinding::tr("Somebody added %1 at the end after signing: bytes %2 to %3 of the file.",
                            "%1: 243 bytes")
                .arg(exactByteCount(added.size()), number(added.begin), number(added.end - 1)),
            words));
}

bool lacksBody(const StepSubject &subject)
{
    const trace::Step *step = trace::find(subject.signature.trace, "dkim.body-hash");
    return step && step->problem && step->problem->code == ProblemCode::BodyAbsent;
}

// The hash of an empty body would have been told apart.
QString absenceFinding(const StepSubject &subject)
{
    const QString meaning = subject.signature.signatureMatch == dkim::Match::Match
        ? BodyFinding::tr(
            "The signature fits the header, so bh= is what the signer wrote: it is the hash of the "
            "body that was signed.")
        : QString();
    return twoSentences(sentence(*subject.step.problem),
                        twoSentences(BodyFinding::tr("It is not the hash of an empty body."), meaning));
}

} // namespace

QString messageFinding(const StepSubject &subject)
{
    const std::size_t fields = subject.message.fields().size();
    if (subject.message.isHeaderAlone())
        return twoSentences(
            BodyFinding::tr("The text has %1 header field(s), and no blank line and no body after "
                            "them.",
                            "%1 is the number", pluralOf(fields))
                .arg(number(fields)),
            fileOf(subject.message));
    return twoSentences(BodyFinding::tr("The message has %1 header field(s) and a body of %2.",
                                        "%1 is the number, %2: 63 bytes", pluralOf(fields))
                            .arg(number(fields), exactByteCount(subject.message.body().size())),
                        fileOf(subject.message));
}

QString bodyFinding(const StepSubject &subject)
{
    if (lacksBody(subject))
        return BodyFinding::tr(
            "This text holds the header alone. Of a body that is not there, nothing can be "
            "computed: neither its canonical form nor what l= covers.");
    const QString sizes =
        sizesFinding(subject, BodyFinding::tr("The body has %1 as received and %2 in canonical form."),
                     BodyFinding::tr("Nothing had to change, and the body keeps its %1."));
    const QString limit = limitFinding(subject.signature);
    const QString difference = subject.signature.bodyHash == dkim::Match::Mismatch
        ? BodyFinding::tr("These are not the bytes that bh= was made from, as step %1 shows.")
              .arg(stepNumber(subject.signature, "dkim.body-hash"))
        : QString();
    return twoSentences(twoSentences(partProblems(subject.step, Outcome::Failed), sizes),
                        twoSentences(limit, difference));
}

QString bodyHashFinding(const StepSubject &subject)
{
    if (lacksBody(subject))
        return absenceFinding(subject);
    const bool isDifference =
        subject.step.problem && subject.step.problem->code == ProblemCode::BodyHashMismatch;
    if (const trace::Fact *addition = isDifference ? additionTo(subject.step) : nullptr)
        return additionFinding(subject, *addition);
    if (isDifference)
        return twoSentences(bodyDifference(subject),
                            twoSentences(whereInTheBody(subject), listAdvice(subject)));
    if (subject.step.outcome == Outcome::Failed)
        return sentence(*subject.step.problem);
    return twoSentences(
        BodyFinding::tr("Both hashes are equal, so these %1 of the body are what was signed.", "%1: 63 bytes")
            .arg(exactByteCount(subject.signature.body.hashed)),
        limitFinding(subject.signature));
}

} // namespace dkimlens::text
