// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/key_advice.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace dkimlens::pages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::KeyAdvice)
};

void addFindings(std::vector<Remark> &remarks, const dkim::VerifiedSignature &signature)
{
    for (const dkim::Finding &finding : signature.findings) {
        if (!concernsKey(finding))
            continue;
        const text::FindingText words = text::findingText(finding, &signature);
        remarks.push_back({text::statusOf(dkim::severityOf(finding.code)), words.sentence, words.advice});
    }
}

// Why there is no key to show: the verdict's own words.
void addMissingKey(std::vector<Remark> &remarks, const KeyLookup &lookup)
{
    const dkim::VerifiedSignature &signature = lookup.signature;
    if (lookup.isPending || lookup.isHeldBack || signature.key.record() || !remarks.empty())
        return;
    const text::VerdictText verdict = text::verdictText(signature);
    remarks.push_back({text::statusOf(signature), verdict.title, verdict.detail});
}

void addStrength(std::vector<Remark> &remarks, const dkim::SignatureKey &key)
{
    const dkim::KeyRecord *record = key.record();
    if (!record || !record->key || record->key->type() != crypto::KeyType::Rsa)
        return;
    if (record->key->bits() >= dkim::goodRsaBits)
        remarks.push_back(
            {text::Status::Pass,
             Words::tr("%1-bit RSA: RFC 8301 asks signers for 2048 bits at least.").arg(record->key->bits()),
             {}});
}

void addAlias(std::vector<Remark> &remarks, const KeyLookup &lookup)
{
    if (!lookup.answer || lookup.answer->aliases.empty())
        return;
    const QString target = text::fromOctets(lookup.answer->aliases.back());
    remarks.push_back(
        {text::Status::Info,
         Words::tr("The name is an alias: whoever runs %1 can change this key at any time.").arg(target),
         {}});
}

} // namespace

// The key's codes stand first in the enum, and are told from the others by where they end.
bool concernsKey(const dkim::Finding &finding)
{
    return finding.code < dkim::FindingCode::BodyPartlySigned;
}

std::vector<Remark> keyAdvice(const KeyLookup &lookup)
{
    std::vector<Remark> remarks;
    addFindings(remarks, lookup.signature);
    addMissingKey(remarks, lookup);
    addStrength(remarks, lookup.signature.key);
    addAlias(remarks, lookup);
    return remarks;
}

} // namespace dkimlens::pages
