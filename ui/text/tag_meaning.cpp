// SPDX-License-Identifier: Apache-2.0
// What each tag of this signature says, computed from its value.

#include "ui/text/octets.h"
#include "ui/text/tag_parts.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class TagMeaning
{
    Q_DECLARE_TR_FUNCTIONS(TagMeaning)
};

QString wordOf(dkim::Canonicalization canonicalization)
{
    switch (canonicalization) {
    case dkim::Canonicalization::Simple:
        return QStringLiteral("simple");
    case dkim::Canonicalization::Relaxed:
        return QStringLiteral("relaxed");
    }
    return {};
}

// The names of h= for which no field was left, each once.
std::vector<std::string> guardedNames(const dkim::VerifiedSignature &signature)
{
    std::vector<std::string> names;
    for (const dkim::SelectedField &each : signature.selected) {
        if (!each.field)
            names.push_back(each.header.name);
    }
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::uint64_t timesNamed(const dkim::VerifiedSignature &signature, const std::string &name)
{
    return static_cast<std::uint64_t>(std::ranges::count(
        signature.selected, name,
        [](const dkim::SelectedField &each) -> const std::string & { return each.header.name; }));
}

QString oneGuard(const dkim::VerifiedSignature &signature, const std::string &name)
{
    switch (timesNamed(signature, name)) {
    case 1:
        return TagMeaning::tr("The signed headers; %1 is named though absent, as a guard")
            .arg(shortToken(name));
    case 2:
        return TagMeaning::tr("The signed headers; %1 is named twice, as a guard").arg(shortToken(name));
    default:
        return TagMeaning::tr("The signed headers; %1 is named more often than it occurs, as a guard")
            .arg(shortToken(name));
    }
}

} // namespace

QString versionMeaning(const TagSubject & /*subject*/)
{
    return TagMeaning::tr("Version of the signature format");
}

QString algorithmMeaning(const TagSubject &subject)
{
    return TagMeaning::tr("How it was signed: %1", "RSA with SHA-256")
        .arg(algorithmName(subject.signature.signature));
}

QString canonicalizationMeaning(const TagSubject &subject)
{
    const auto &pair = subject.signature.signature.canonicalization;
    if (!pair)
        return TagMeaning::tr("How headers and body are put in standard form");
    return TagMeaning::tr("How headers (%1) and body (%2) are put in standard form")
        .arg(wordOf(pair->header), wordOf(pair->body));
}

QString domainMeaning(const TagSubject & /*subject*/)
{
    return TagMeaning::tr("The domain that takes responsibility for the message");
}

QString selectorMeaning(const TagSubject & /*subject*/)
{
    return TagMeaning::tr("Which of the domain’s keys to look up");
}

QString timestampMeaning(const TagSubject &subject)
{
    const auto &time = subject.signature.signature.timestamp;
    return time ? TagMeaning::tr("Signed on %1").arg(dateTime(*time)) : TagMeaning::tr("When it was signed");
}

QString expirationMeaning(const TagSubject &subject)
{
    const auto &time = subject.signature.signature.expiration;
    return time ? TagMeaning::tr("Valid until %1").arg(dateTime(*time))
                : TagMeaning::tr("Until when it is valid");
}

QString identityMeaning(const TagSubject & /*subject*/)
{
    return TagMeaning::tr("On whose behalf it was signed");
}

QString queryMeaning(const TagSubject & /*subject*/)
{
    return TagMeaning::tr("Where to get the key");
}

QString bodyLengthMeaning(const TagSubject &subject)
{
    const auto &length = subject.signature.signature.bodyLength;
    if (!length)
        return TagMeaning::tr("How much of the body is signed");
    if (*length == 0)
        return TagMeaning::tr("Nothing of the body is signed");
    return TagMeaning::tr("Only the first %1 byte(s) of the body are signed", "%1 is the number",
                          pluralOf(*length))
        .arg(number(*length));
}

QString signedHeadersMeaning(const TagSubject &subject)
{
    const std::vector<std::string> guarded = guardedNames(subject.signature);
    if (guarded.empty())
        return TagMeaning::tr("The signed headers, in the order in which they are hashed");
    if (guarded.size() == 1)
        return oneGuard(subject.signature, guarded.front());
    return TagMeaning::tr("The signed headers; %1 name(s) guard against additions", "%1 is the number",
                          pluralOf(guarded.size()))
        .arg(number(guarded.size()));
}

QString bodyHashMeaning(const TagSubject &subject)
{
    return subject.signature.signature.bodyLength ? TagMeaning::tr("Hash of the signed part of the body")
                                                  : TagMeaning::tr("Hash of the body");
}

QString signatureMeaning(const TagSubject &subject)
{
    const std::size_t size = subject.signature.signature.signature.size();
    return size == 0 ? TagMeaning::tr("The signature itself")
                     : TagMeaning::tr("The signature itself, %1", "%1: 256 bytes").arg(exactByteCount(size));
}

QString copiedHeadersMeaning(const TagSubject &subject)
{
    const auto count = static_cast<std::uint64_t>(std::ranges::count(subject.tag.value, '|')) + 1;
    return TagMeaning::tr("Copies of %1 header field(s) from when it was signed", "%1 is the number",
                          pluralOf(count))
        .arg(number(count));
}

QString reportMeaning(const TagSubject & /*subject*/)
{
    return TagMeaning::tr("The signer asks for reports about failures");
}

} // namespace dkimlens::text
