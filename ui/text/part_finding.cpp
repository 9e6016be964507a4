// SPDX-License-Identifier: Apache-2.0
// What a check of one rule found, where it found no fault; and why a step has not run.

#include "core/engine/crypto/base64.h"
#include "ui/text/octets.h"
#include "ui/text/step_findings.h"
#include "ui/text/step_text.h"
#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

using trace::Outcome;

namespace {

class PartFinding
{
    Q_DECLARE_TR_FUNCTIONS(PartFinding)
};

bool hasTag(const StepSubject &subject, std::string_view name)
{
    return subject.signature.signature.tags.find(name) != nullptr;
}

bool isUnused(const StepSubject &subject)
{
    return subject.step.outcome == Outcome::NotUsed;
}

QString algorithmFinding(const StepSubject &subject)
{
    return PartFinding::tr("It is %1.", "RSA with SHA-256").arg(algorithmName(subject.signature.signature));
}

QString nameOf(dkim::Canonicalization canonicalization)
{
    const bool isSimple = canonicalization == dkim::Canonicalization::Simple;
    return isSimple ? QStringLiteral("simple") : QStringLiteral("relaxed");
}

QString canonicalizationFinding(const StepSubject &subject)
{
    const auto &pair = subject.signature.signature.canonicalization;
    return pair
        ? PartFinding::tr("Headers are %1, and the body is %2.", "%1 and %2 are “simple” or “relaxed”")
              .arg(nameOf(pair->header), nameOf(pair->body))
        : QString();
}

QString queryFinding(const StepSubject &subject)
{
    return hasTag(subject, "q") ? QString() : PartFinding::tr("There is no q=, so dns/txt is meant.");
}

QString domainFinding(const StepSubject &subject)
{
    return PartFinding::tr("It is %1.", "a domain name").arg(domainOf(subject.signature));
}

QString selectorFinding(const StepSubject &subject)
{
    return PartFinding::tr("It is “%1”.", "a selector").arg(shortToken(subject.signature.signature.selector));
}

QString identityFinding(const StepSubject &subject)
{
    return hasTag(subject, "i")
        ? PartFinding::tr("It is %1.", "an identity").arg(shortToken(subject.signature.signature.identity))
        : PartFinding::tr("There is no i=, so anyone in the domain of d= is meant.");
}

QString timestampFinding(const StepSubject &subject)
{
    const auto &timestamp = subject.signature.signature.timestamp;
    if (isUnused(subject))
        return PartFinding::tr("There is no t=, so the signature does not say when it was made.");
    return timestamp
        ? PartFinding::tr("It was made on %1.", "a signature, %1 is a time").arg(dateTime(*timestamp))
        : QString();
}

QString expirationFinding(const StepSubject &subject)
{
    const auto &expiration = subject.signature.signature.expiration;
    if (isUnused(subject))
        return PartFinding::tr("There is no x=, so the signature does not expire.");
    return expiration
        ? PartFinding::tr("It counts until %1.", "a signature, %1 is a time").arg(dateTime(*expiration))
        : QString();
}

QString ruleFinding(const StepSubject &subject)
{
    if (!isUnused(subject))
        return subject.step.change ? changeText(*subject.step.change, subject.message) + QLatin1Char('.')
                                   : QString();
    return PartFinding::tr("The simple rules do not have this one.");
}

QString lengthFinding(const StepSubject &subject)
{
    return isUnused(subject) ? PartFinding::tr("There is no l=, so the whole body is signed.")
                             : ruleFinding(subject);
}

QString subdomainFinding(const StepSubject &subject)
{
    return isUnused(subject) ? PartFinding::tr("The record or the signature does not ask for this check.")
                             : QString();
}

QString strengthFinding(const StepSubject &subject)
{
    const dkim::KeyRecord *record = subject.signature.key.record();
    if (isUnused(subject))
        return PartFinding::tr("This rule is for RSA keys, and the key is of another type.");
    return record && record->key ? PartFinding::tr("The key has %1 bits.").arg(record->key->bits())
                                 : QString();
}

QString decodedFinding(const StepSubject &subject)
{
    constexpr qsizetype shown = 16; // hex digits
    const auto print = std::ranges::find(subject.step.facts, "fingerprint", &trace::Fact::name);
    const QString fingerprint = print == subject.step.facts.end()
        ? QString()
        : PartFinding::tr("The SHA-256 of the key begins with %1.", "%1: hex digits")
              .arg(QString::fromStdString(print->value).left(shown));
    const QString form = subject.step.outcome == Outcome::Noted
        ? PartFinding::tr(
            "RFC 8463 asks for the 32 bytes of the key alone; more is there, and it is read all the same.")
        : QString();
    return twoSentences(form, fingerprint);
}

QString sealTagsFinding(const StepSubject &subject)
{
    QStringList names;
    for (const trace::Fact &fact : subject.step.facts)
        names.append(shortToken(fact.name) + QLatin1Char('='));
    return names.isEmpty()
        ? QString()
        : PartFinding::tr("Ignored: %1.", "names of tags").arg(names.join(QStringLiteral(", ")));
}

struct FindingRow
{
    std::string_view id;
    QString (*make)(const StepSubject &subject);
};

constexpr std::array rows{
    FindingRow{"dkim.algorithm", algorithmFinding},
    FindingRow{"dkim.canonicalization", canonicalizationFinding},
    FindingRow{"dkim.query-method", queryFinding},
    FindingRow{"dkim.domain", domainFinding},
    FindingRow{"dkim.selector", selectorFinding},
    FindingRow{"dkim.identity", identityFinding},
    FindingRow{"dkim.timestamp", timestampFinding},
    FindingRow{"dkim.expiration", expirationFinding},
    FindingRow{"dkim.body-trailing-whitespace", ruleFinding},
    FindingRow{"dkim.body-whitespace-runs", ruleFinding},
    FindingRow{"dkim.body-empty-lines", ruleFinding},
    FindingRow{"dkim.body-final-line-end", ruleFinding},
    FindingRow{"dkim.body-length", lengthFinding},
    FindingRow{"dkim.field-name-case", ruleFinding},
    FindingRow{"dkim.field-unfold", ruleFinding},
    FindingRow{"dkim.field-whitespace-runs", ruleFinding},
    FindingRow{"dkim.field-trim", ruleFinding},
    FindingRow{"dkim.key-subdomain", subdomainFinding},
    FindingRow{"dkim.key-strength", strengthFinding},
    FindingRow{"dkim.key-decoded", decodedFinding},
    FindingRow{"arc.seal-tags", sealTagsFinding},
};

// What the steps of the hashes need, in the order in which it is asked for.
QString missingForHash(const dkim::VerifiedSignature &signature)
{
    if (!signature.signature.hash)
        return PartFinding::tr("It has not run: a= names no hash that is known.");
    if (!signature.signature.canonicalization)
        return PartFinding::tr("It has not run: c= names no canonicalization that is known.");
    if (signature.selected.empty())
        return PartFinding::tr("It has not run: there are no headers to hash.");
    return PartFinding::tr("It has not run: the tag b= is missing.");
}

QString missingForBody(const dkim::VerifiedSignature &signature)
{
    return signature.signature.hash ? PartFinding::tr("It has not run: the tag bh= is missing.")
                                    : missingForHash(signature);
}

QString missingForSelection(const dkim::VerifiedSignature & /*signature*/)
{
    return PartFinding::tr("It has not run: h= names no headers, or too many.");
}

QString missingForLookup(const dkim::VerifiedSignature &signature)
{
    return signature.unanswered
        ? PartFinding::tr("It waits for the answer of DNS for %1.").arg(keyNameOf(signature))
        : PartFinding::tr("It has not run: d= and s= make no name that DNS can be asked for.");
}

QString missingForKey(const dkim::VerifiedSignature &signature)
{
    const dkim::KeyRecord *record = signature.key.record();
    if (!record)
        return PartFinding::tr("It has not run: there is no key record.");
    return record->key ? missingForHash(signature)
                       : PartFinding::tr("It has not run: the record holds no key that can be used.");
}

QString missingForValue(const dkim::VerifiedSignature &signature)
{
    const dkim::KeyRecord *record = signature.key.record();
    if (!record || !record->key || signature.headerHash.empty())
        return missingForKey(signature);
    const auto &algorithm = signature.signature.algorithm;
    if (!algorithm)
        return PartFinding::tr("It has not run: the algorithm in a= is not known.");
    return record->key->type() == algorithm->key
        ? PartFinding::tr("It has not run: b= holds no value that can be decoded.")
        : PartFinding::tr("It has not run: the key is of another type than the algorithm in a= needs.");
}

struct NotRunRow
{
    std::string_view id;
    QString (*make)(const dkim::VerifiedSignature &signature);
};

constexpr std::array notRunRows{
    NotRunRow{"dkim.body", missingForBody},
    NotRunRow{"dkim.body-hash", missingForBody},
    NotRunRow{"dkim.header-selection", missingForSelection},
    NotRunRow{"dkim.header-fields", missingForHash},
    NotRunRow{"dkim.own-field", missingForHash},
    NotRunRow{"dkim.header-hash", missingForHash},
    NotRunRow{"dkim.key-lookup", missingForLookup},
    NotRunRow{"dkim.key", missingForKey},
    NotRunRow{"dkim.signature-value", missingForValue},
};

} // namespace

QString partFinding(const StepSubject &subject)
{
    const auto *row = std::ranges::find(rows, subject.step.id, &FindingRow::id);
    return row == rows.end() ? QString() : row->make(subject);
}

QString notRunFinding(const StepSubject &subject)
{
    const auto *row = std::ranges::find(notRunRows, subject.step.id, &NotRunRow::id);
    return row == notRunRows.end() ? PartFinding::tr("It has not run: what it checks is not there.")
                                   : row->make(subject.signature);
}

} // namespace dkimlens::text
