// SPDX-License-Identifier: Apache-2.0
// What the verification found about each tag, where it found no fault.

#include "core/engine/message/address.h"
#include "core/engine/message/date.h"
#include "ui/text/author.h"
#include "ui/text/octets.h"
#include "ui/text/tag_parts.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class TagCheckText
{
    Q_DECLARE_TR_FUNCTIONS(TagCheckText)
};

constexpr std::int64_t oneDay = 86'400; // seconds

TagCheck comparedWithDate(std::int64_t signedAt, std::int64_t date)
{
    const std::int64_t later = signedAt - date;
    if (later == 0)
        return {Status::Pass, TagCheckText::tr("Same as Date")};
    const Status status = std::abs(later) <= oneDay ? Status::Pass : Status::Info;
    const QString text = later > 0 ? TagCheckText::tr("%1 after Date", "a duration after the field Date")
                                   : TagCheckText::tr("%1 before Date", "a duration before the field Date");
    return {status, text.arg(duration(later))};
}

TagCheck notChecked(const dkim::VerifiedSignature &signature)
{
    return signature.unanswered ? TagCheck{Status::Running, TagCheckText::tr("Waiting for the key")}
                                : TagCheck{Status::NotRun, TagCheckText::tr("Not checked")};
}

std::vector<const dkim::Finding *> findingsOf(const dkim::VerifiedSignature &signature,
                                              dkim::FindingCode code)
{
    std::vector<const dkim::Finding *> found;
    for (const dkim::Finding &finding : signature.findings) {
        if (finding.code == code)
            found.push_back(&finding);
    }
    return found;
}

} // namespace

TagCheck versionCheck(const TagSubject & /*subject*/)
{
    return {Status::Pass, TagCheckText::tr("Only 1 exists")};
}

TagCheck algorithmCheck(const TagSubject & /*subject*/)
{
    return {Status::Pass, TagCheckText::tr("Allowed")};
}

TagCheck knownCheck(const TagSubject & /*subject*/)
{
    return {Status::Pass, TagCheckText::tr("Known")};
}

TagCheck domainCheck(const TagSubject &subject)
{
    const std::vector<message::Address> from = message::fromAddresses(subject.message);
    switch (relationToFrom(subject.signature.signature.domain, from)) {
    case DomainRelation::Unknown:
        return {Status::Pass, TagCheckText::tr("A domain name")};
    case DomainRelation::Same:
        return {Status::Pass, TagCheckText::tr("Same domain as From")};
    case DomainRelation::AboveFrom:
        return {Status::Pass, TagCheckText::tr("From is below it")};
    case DomainRelation::BelowFrom:
        return {Status::Pass, TagCheckText::tr("Below the domain of From")};
    case DomainRelation::Other:
        return {Status::Info, TagCheckText::tr("From has another domain")};
    }
    return {};
}

TagCheck selectorCheck(const TagSubject &subject)
{
    if (subject.signature.unanswered)
        return {Status::Running, TagCheckText::tr("Key is being looked up")};
    switch (subject.signature.key.status) {
    case dkim::KeyStatus::NotAsked:
        return {Status::NotRun, TagCheckText::tr("Not looked up")};
    case dkim::KeyStatus::Found:
        return {Status::Pass, TagCheckText::tr("Key found")};
    case dkim::KeyStatus::NotFound:
        return {Status::Fail, TagCheckText::tr("Key not found")};
    case dkim::KeyStatus::LookupFailed:
        return {Status::Warning, TagCheckText::tr("No answer yet")};
    }
    return {};
}

TagCheck timestampCheck(const TagSubject &subject)
{
    const auto &signedAt = subject.signature.signature.timestamp;
    const std::optional<std::int64_t> date = message::dateOf(subject.message);
    // A t= near the end of the integer would overflow the difference.
    constexpr std::int64_t latest = 253'402'300'799; // the end of the year 9999
    return signedAt && date && *signedAt <= latest
        ? comparedWithDate(*signedAt, *date)
        : TagCheck{Status::Pass, TagCheckText::tr("Not in the future")};
}

TagCheck expirationCheck(const TagSubject & /*subject*/)
{
    return {Status::Pass, TagCheckText::tr("Not over")};
}

TagCheck identityCheck(const TagSubject & /*subject*/)
{
    return {Status::Pass, TagCheckText::tr("Within d=")};
}

TagCheck bodyLengthCheck(const TagSubject &subject)
{
    const dkim::BodySize &body = subject.signature.body;
    if (subject.signature.signature.bodyLength.value_or(0) > body.canonical) // else a fault: a header alone
        return {Status::NotRun, TagCheckText::tr("Not checked")};
    const std::uint64_t rest = body.canonical - std::min(body.hashed, body.canonical);
    if (rest == 0)
        return {Status::Info, TagCheckText::tr("Covers the body as it is")};
    return {Status::Warning,
            TagCheckText::tr("%1 byte(s) follow, unsigned", "%1 is the number", pluralOf(rest))
                .arg(number(rest))};
}

TagCheck signedHeadersCheck(const TagSubject &subject)
{
    const auto added = findingsOf(subject.signature, dkim::FindingCode::HeaderAddedAfterSigning);
    if (!added.empty())
        return {Status::Warning,
                TagCheckText::tr("Another %1 not signed", "%1 is a header field")
                    .arg(fieldName(added.front()->token))};
    const auto absent = findingsOf(subject.signature, dkim::FindingCode::HeaderNotSigned);
    if (absent.size() == 1)
        return {
            Status::Warning,
            TagCheckText::tr("%1 not signed", "%1 is a header field").arg(fieldName(absent.front()->token))};
    if (!absent.empty())
        return {Status::Warning,
                TagCheckText::tr("%n important header(s) not signed", nullptr, pluralOf(absent.size()))};
    return {Status::Pass, TagCheckText::tr("From is signed")};
}

TagCheck bodyHashCheck(const TagSubject &subject)
{
    switch (subject.signature.bodyHash) {
    case dkim::Match::NotChecked:
        return {Status::NotRun, TagCheckText::tr("Not checked")};
    case dkim::Match::Match:
        return {Status::Pass, TagCheckText::tr("Equals the body’s hash")};
    case dkim::Match::Mismatch:
        return {Status::Fail, TagCheckText::tr("Body has another hash")};
    }
    return {};
}

TagCheck signatureCheck(const TagSubject &subject)
{
    switch (subject.signature.signatureMatch) {
    case dkim::Match::NotChecked:
        return notChecked(subject.signature);
    case dkim::Match::Match:
        return {Status::Pass, TagCheckText::tr("Fits headers and key")};
    case dkim::Match::Mismatch:
        return {Status::Fail, TagCheckText::tr("Does not fit")};
    }
    return {};
}

TagCheck informationCheck(const TagSubject & /*subject*/)
{
    return {Status::None, TagCheckText::tr("For information")};
}

} // namespace dkimlens::text
