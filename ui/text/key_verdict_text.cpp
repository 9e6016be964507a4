// SPDX-License-Identifier: Apache-2.0
#include "ui/text/key_verdict_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class KeyVerdictText
{
    Q_DECLARE_TR_FUNCTIONS(KeyVerdictText)
};

const dkim::Finding *firstOf(const dkim::KeyJudgement &judgement, dkim::Severity severity)
{
    const auto it = std::ranges::find_if(judgement.findings, [severity](const dkim::Finding &finding) {
        return dkim::severityOf(finding.code) == severity;
    });
    return it == judgement.findings.end() ? nullptr : &*it;
}

bool isUsable(const dns::Answer &answer, const dkim::KeyJudgement &judgement)
{
    return judgement.usable && answer.dnssec != dns::Dnssec::Bogus;
}

QString typeText(const dkim::KeyJudgement &judgement)
{
    dkim::SignatureKey key;
    key.records = {judgement.record};
    return keyDescription(key);
}

VerdictText missing(const dns::Answer &answer, const dkim::KeyJudgement &judgement)
{
    if (dns::isTemporary(answer.status))
        return {KeyVerdictText::tr("There is no answer yet."), sentence(answer)};
    const dkim::Finding *problem = firstOf(judgement, dkim::Severity::Error);
    return {KeyVerdictText::tr("There is no key at this name."),
            problem ? findingText(*problem).sentence : sentence(answer)};
}

} // namespace

Status statusOf(const dns::Answer &answer, const dkim::KeyJudgement &judgement)
{
    if (answer.status == dns::Status::NotAsked || answer.status == dns::Status::Cancelled)
        return Status::NotRun;
    if (dns::isTemporary(answer.status))
        return Status::Warning;
    if (!isUsable(answer, judgement))
        return Status::Fail;
    return firstOf(judgement, dkim::Severity::Warning) ? Status::Warning : Status::Pass;
}

VerdictText verdictText(const dns::Answer &answer, const dkim::KeyJudgement &judgement)
{
    if (answer.txt.empty())
        return missing(answer, judgement);
    const dkim::Finding *problem = firstOf(judgement, dkim::Severity::Error);
    if (!isUsable(answer, judgement))
        return {KeyVerdictText::tr("Nothing passes with this key."),
                problem ? findingText(*problem).sentence : QString()};
    const QString type = typeText(judgement);
    if (const dkim::Finding *warning = firstOf(judgement, dkim::Severity::Warning))
        return {KeyVerdictText::tr("Receivers can verify with this key, but it needs attention."),
                findingText(*warning).sentence};
    return {KeyVerdictText::tr("Receivers can verify with this key."),
            KeyVerdictText::tr("It is %1.").arg(type)};
}

QString label(const dns::Answer &answer, const dkim::KeyJudgement &judgement)
{
    if (answer.txt.empty())
        return label(answer.status);
    for (const dkim::Severity severity : {dkim::Severity::Error, dkim::Severity::Warning}) {
        if (const dkim::Finding *finding = firstOf(judgement, severity))
            return findingText(*finding).title;
    }
    return KeyVerdictText::tr("Can be used");
}

} // namespace dkimlens::text
