// SPDX-License-Identifier: Apache-2.0
// What each tag of this key record says, and what the verification found about it.

#include "ui/text/key_tag_parts.h"

#include "core/engine/dkim/key_judgement.h"
#include "ui/text/octets.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dkimlens::text {

namespace {

class KeyTagParts
{
    Q_DECLARE_TR_FUNCTIONS(KeyTagParts)
};

bool standsIn(ByteRange where, const dkim::Tag &tag)
{
    return !where.isEmpty() && tag.nameRange.begin <= where.begin && where.end <= tag.slotRange.end;
}

bool concerns(const Problem &problem, const dkim::Tag &tag)
{
    if (problem.code == ProblemCode::TagDuplicated)
        return problem.token == tag.name; // all of that name
    if (problem.code == ProblemCode::KeyRevoked) // an empty value stands nowhere
        return tag.name == "p";
    return standsIn(problem.where, tag);
}

QString listed(const std::vector<std::string> &items)
{
    QStringList names;
    for (const std::string &item : items)
        names.append(shortToken(item));
    return shortToken(names.join(QStringLiteral(", ")).toStdString());
}

// Where no signature is looked at, there is nothing to allow.
bool isAlone(const KeyTagSubject &subject)
{
    return subject.signature.signature.tags.tags().empty();
}

// Nothing to compare with where the signature's algorithm is not known.
TagCheck comparedWithSignature(bool fits, const QString &whenItFits, ProblemCode otherwise)
{
    return fits ? TagCheck{Status::Pass, whenItFits}
                : TagCheck{Status::Fail, label(Problem{otherwise, {}, {}})};
}

} // namespace

std::optional<TagCheck> keyFaultOf(const KeyTagSubject &subject)
{
    const auto &problems = subject.record.tags.problems();
    const auto inList =
        std::ranges::find_if(problems, [&](const Problem &each) { return concerns(each, subject.tag); });
    if (inList != problems.end())
        return TagCheck{Status::Fail, label(*inList)};
    const std::optional<Problem> &problem = subject.record.problem;
    if (problem && problem->code != ProblemCode::KeyNotARecord && concerns(*problem, subject.tag))
        return TagCheck{Status::Fail, label(*problem)};
    return std::nullopt;
}

QString keyVersionMeaning(const KeyTagSubject & /*subject*/)
{
    return KeyTagParts::tr("A DKIM key record");
}

QString keyTypeMeaning(const KeyTagSubject & /*subject*/)
{
    return KeyTagParts::tr("Kind of key");
}

QString keyDataMeaning(const KeyTagSubject &subject)
{
    return subject.tag.value.empty() ? KeyTagParts::tr("The key is withdrawn")
                                     : KeyTagParts::tr("The public key, base64");
}

QString keyFlagsMeaning(const KeyTagSubject &subject)
{
    if (subject.record.isTesting && subject.record.forbidsSubdomains)
        return KeyTagParts::tr("In test mode; no subdomains in i=");
    if (subject.record.isTesting)
        return KeyTagParts::tr("In test mode");
    return subject.record.forbidsSubdomains ? KeyTagParts::tr("No subdomains in i=")
                                            : KeyTagParts::tr("Not in test mode");
}

QString keyHashesMeaning(const KeyTagSubject &subject)
{
    return subject.record.hashes.empty()
        ? KeyTagParts::tr("For all hashes")
        : KeyTagParts::tr("Only for %1", "hashes").arg(listed(subject.record.hashes));
}

QString keyServicesMeaning(const KeyTagSubject &subject)
{
    const auto &services = subject.record.services;
    return std::ranges::find(services, "*") != services.end()
        ? KeyTagParts::tr("For all services")
        : KeyTagParts::tr("Only for %1", "services").arg(listed(services));
}

QString keyNotesMeaning(const KeyTagSubject & /*subject*/)
{
    return KeyTagParts::tr("A note to people");
}

QString keyGranularityMeaning(const KeyTagSubject & /*subject*/)
{
    return KeyTagParts::tr("Restricted i=, until RFC 6376 removed it");
}

TagCheck keyVersionCheck(const KeyTagSubject & /*subject*/)
{
    return {Status::Pass, KeyTagParts::tr("First, as required")};
}

TagCheck keyTypeCheck(const KeyTagSubject &subject)
{
    const auto &algorithm = subject.signature.signature.algorithm;
    if (!algorithm || !subject.record.type)
        return {Status::Pass, KeyTagParts::tr("Known")};
    return comparedWithSignature(algorithm->key == *subject.record.type,
                                 KeyTagParts::tr("Fits a=%1", "%1 is an algorithm")
                                     .arg(shortToken(subject.signature.signature.algorithmName)),
                                 ProblemCode::KeyTypeMismatch);
}

TagCheck keyDataCheck(const KeyTagSubject &subject)
{
    if (!subject.record.keyOctets)
        return {Status::Fail, label(Problem{ProblemCode::Base64Invalid, {}, {}})};
    const dkim::KeyRecord *used = subject.signature.key.record();
    const bool isTooWeak = subject.record.key && subject.record.key->type() == crypto::KeyType::Rsa
        && subject.record.key->bits() < dkim::minRsaBits;
    if (isTooWeak && used)
        return {Status::Fail, label(Problem{ProblemCode::KeyTooWeak, {}, {}})};
    return {
        Status::Pass,
        KeyTagParts::tr("%1 decoded", "%1: 294 bytes").arg(exactByteCount(subject.record.keyOctets->size()))};
}

TagCheck keyFlagsCheck(const KeyTagSubject &subject)
{
    const bool isRefused = subject.record.forbidsSubdomains && subject.signature.problem
        && subject.signature.problem->code == ProblemCode::KeySubdomainNotAllowed;
    if (isRefused)
        return {Status::Fail, label(*subject.signature.problem)};
    if (subject.record.isTesting)
        return {Status::Info, KeyTagParts::tr("Verdict is the same")};
    return {Status::Pass,
            isAlone(subject) ? KeyTagParts::tr("Known") : KeyTagParts::tr("Allows this signature")};
}

TagCheck keyHashesCheck(const KeyTagSubject &subject)
{
    const auto &algorithm = subject.signature.signature.algorithm;
    if (isAlone(subject))
        return comparedWithSignature(subject.record.allowsHash(crypto::Hash::Sha256),
                                     KeyTagParts::tr("Allows SHA-256"), ProblemCode::KeyHashNotAllowed);
    return comparedWithSignature(!algorithm || subject.record.allowsHash(algorithm->hash),
                                 KeyTagParts::tr("Allows this signature"), ProblemCode::KeyHashNotAllowed);
}

TagCheck keyServicesCheck(const KeyTagSubject &subject)
{
    return comparedWithSignature(subject.record.allowsEmail(), KeyTagParts::tr("Allows e-mail"),
                                 ProblemCode::KeyServiceNotAllowed);
}

TagCheck keyInformationCheck(const KeyTagSubject & /*subject*/)
{
    return {Status::None, KeyTagParts::tr("For information")};
}

TagCheck keyHistoricCheck(const KeyTagSubject & /*subject*/)
{
    return {Status::None, KeyTagParts::tr("Historic, ignored")};
}

QString keyAdvice(const KeyTagSubject &subject)
{
    for (const dkim::Finding &finding : dkim::findingsOf(subject.record)) {
        if (standsIn(finding.where, subject.tag))
            return findingText(finding, &subject.signature).advice;
    }
    return {};
}

} // namespace dkimlens::text
