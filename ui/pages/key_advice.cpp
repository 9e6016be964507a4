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

void addFindings(std::vector<Remark> &remarks, const std::vector<dkim::Finding> &findings,
                 const dkim::VerifiedSignature &signature)
{
    for (const dkim::Finding &finding : findings) {
        if (!dkim::isAboutKey(finding.code))
            continue;
        const text::FindingText words = text::findingText(finding, &signature);
        remarks.push_back({text::statusOf(dkim::severityOf(finding.code)), words.sentence, words.advice,
                           dkim::rfcOf(finding.code)});
    }
}

void addMissingAnswer(std::vector<Remark> &remarks, const KeyLookup &lookup)
{
    if (!lookup.answer)
        return;
    const bool mayComeYet = dns::isTemporary(lookup.answer->status);
    if (mayComeYet)
        remarks.push_back({text::Status::Warning, text::sentence(*lookup.answer), {}});
    else
        remarks.push_back({text::Status::Fail, text::sentence(*lookup.answer),
                           Words::tr("Signer: publish the key record at %1.")
                               .arg(text::fromOctets(lookup.signature.key.name))});
}

// Why there is no key to show: the verdict's own words.
void addMissingKey(std::vector<Remark> &remarks, const KeyLookup &lookup)
{
    const dkim::VerifiedSignature &signature = lookup.signature;
    if (lookup.isPending || lookup.isHeldBack || signature.key.record() || !remarks.empty())
        return;
    if (lookup.subject == KeyLookup::Subject::KeyAlone) {
        addMissingAnswer(remarks, lookup);
        return;
    }
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
             {},
             dkim::rfcOf(dkim::FindingCode::KeyWeak)});
}

bool isUsual(const crypto::PublicKey &key)
{
    return key.exponent() == std::string("\x01\x00\x01", 3);
}

void addExponent(std::vector<Remark> &remarks, const dkim::SignatureKey &key)
{
    const dkim::KeyRecord *record = key.record();
    if (record && record->key && record->key->type() == crypto::KeyType::Rsa && isUsual(*record->key))
        remarks.push_back({text::Status::Pass,
                           Words::tr("The exponent 65537 is the usual one."),
                           {},
                           dkim::rfcOf(dkim::FindingCode::KeyExponentUnusual)});
}

void addOtherMessages(std::vector<Remark> &remarks, const KeyLookup &lookup)
{
    if (!lookup.otherMessages)
        return;
    const auto count = static_cast<int>(*lookup.otherMessages);
    remarks.push_back({text::Status::None,
                       count == 0
                           ? Words::tr("No other message that you opened uses this key.")
                           : Words::tr("%n other message(s) that you opened use this key.", nullptr, count),
                       {}});
}

} // namespace

std::vector<Remark> keyAdvice(const KeyLookup &lookup)
{
    std::vector<Remark> remarks;
    addFindings(remarks, lookup.signature.findings, lookup.signature);
    addMissingKey(remarks, lookup);
    addStrength(remarks, lookup.signature.key);
    addExponent(remarks, lookup.signature.key);
    addFindings(remarks, lookup.surroundings, lookup.signature);
    addOtherMessages(remarks, lookup);
    return remarks;
}

} // namespace dkimlens::pages
