// SPDX-License-Identifier: Apache-2.0
// What the owner of a domain asks for, in words, and how RFC 7489 would have had it.

#include "core/engine/dmarc/words.h"
#include "ui/text/dmarc_text.h"
#include "ui/text/octets.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class DmarcPolicyText
{
    Q_DECLARE_TR_FUNCTIONS(DmarcPolicyText)
};

using dmarc::AppliedPolicy;
using dmarc::Difference;
using dmarc::Evaluation;
using dmarc::Policy;
using dmarc::PolicyTag;
using dmarc::Result;

// "p=none".
QString written(const AppliedPolicy &policy)
{
    const std::string_view tag =
        policy.tag == PolicyTag::Assumed ? dmarc::wordOf(PolicyTag::P) : dmarc::wordOf(policy.tag);
    return fromOctets(tag) + QLatin1Char('=') + fromOctets(dmarc::wordOf(policy.requested));
}

QString whatToDo(const Evaluation &evaluation)
{
    const bool isNone = evaluation.policy->applied == Policy::None;
    if (isNone && evaluation.policyRecord->record.asksForReports())
        return DmarcPolicyText::tr("deliver, and report to the owner");
    return label(evaluation.policy->applied);
}

Status statusOf(Policy policy)
{
    return policy == Policy::None ? Status::Info : Status::Warning;
}

QString applicationSentence(const Evaluation &evaluation)
{
    const QString domain = shortName(evaluation.policyDomain());
    const QString policy = written(*evaluation.policy);
    switch (evaluation.policy->tag) {
    case PolicyTag::P:
        return DmarcPolicyText::tr("The policy %1 applies, from the record of %2.").arg(policy, domain);
    case PolicyTag::Sp:
        return DmarcPolicyText::tr("The policy %1 applies, because the domain in From lies below %2.")
            .arg(policy, domain);
    case PolicyTag::Np:
        return DmarcPolicyText::tr(
                   "The policy %1 applies, because the domain in From lies below %2 and does not exist.")
            .arg(policy, domain);
    case PolicyTag::Assumed:
        return DmarcPolicyText::tr(
                   "The record of %1 has no valid policy, but asks for reports: that is p=none.")
            .arg(domain);
    }
    return {};
}

QString testSentence(const AppliedPolicy &policy)
{
    return DmarcPolicyText::tr("The owner is testing (t=y), so it is applied one level milder: %1.")
        .arg(label(policy.applied));
}

QString domainOrNone(const std::string &domain)
{
    return domain.empty() ? DmarcPolicyText::tr("none") : shortName(domain);
}

QString policyOrNone(const std::optional<AppliedPolicy> &policy)
{
    return policy ? fromOctets(dmarc::wordOf(policy->applied)) : DmarcPolicyText::tr("no policy");
}

} // namespace

QString label(Policy policy)
{
    switch (policy) {
    case Policy::None:
        return DmarcPolicyText::tr("deliver as usual");
    case Policy::Quarantine:
        return DmarcPolicyText::tr("treat as suspicious");
    case Policy::Reject:
        return DmarcPolicyText::tr("do not accept");
    }
    return {};
}

DmarcBox policyBox(const Evaluation &evaluation)
{
    if (!evaluation.policy)
        return {DmarcPolicyText::tr("No policy"), DmarcPolicyText::tr("nothing is asked of receivers"),
                Status::None};
    const AppliedPolicy &policy = *evaluation.policy;
    const QString title = DmarcPolicyText::tr("Policy %1").arg(written(policy));
    if (evaluation.result == Result::Fail)
        return {title, whatToDo(evaluation), statusOf(policy.applied)};
    if (evaluation.result == Result::Pass)
        return {title, DmarcPolicyText::tr("for mail that fails, not for this"), Status::Info};
    return {title, DmarcPolicyText::tr("for mail that fails"), Status::Info};
}

QString policySentence(const Evaluation &evaluation)
{
    if (!evaluation.policy)
        return {};
    const AppliedPolicy &policy = *evaluation.policy;
    const QString test = policy.isSoftened() ? QLatin1Char(' ') + testSentence(policy) : QString();
    return applicationSentence(evaluation) + test;
}

QString sentence(Difference difference, const dmarc::OldEvaluation &old, const Evaluation &today)
{
    switch (difference) {
    case Difference::Result:
        return DmarcPolicyText::tr("RFC 7489 gives %1, RFC 9989 %2.")
            .arg(fromOctets(dmarc::wordOf(old.result)), fromOctets(dmarc::wordOf(today.result)));
    case Difference::OrganizationalDomain:
        return DmarcPolicyText::tr(
                   "The Public Suffix List says that the organization is %1, the walk says %2.")
            .arg(domainOrNone(old.organizationalDomain), domainOrNone(today.organizationalDomain()));
    case Difference::PolicyDomain:
        return DmarcPolicyText::tr("RFC 7489 takes the policy of %1, RFC 9989 that of %2.")
            .arg(domainOrNone(old.policyRecord ? old.policyRecord->domain : std::string()),
                 domainOrNone(today.policyDomain()));
    case Difference::Policy:
        return DmarcPolicyText::tr("RFC 7489 applies %1 to mail that fails, RFC 9989 %2.")
            .arg(policyOrNone(old.policy), policyOrNone(today.policy));
    case Difference::Alignment:
        return DmarcPolicyText::tr("Not the same domains are aligned with From.");
    case Difference::Sampling:
        return DmarcPolicyText::tr(
                   "With pct=%1, RFC 7489 applied the policy to %1 % of the mail; today the tag is ignored.")
            .arg(old.percentage);
    }
    return {};
}

} // namespace dkimlens::text
