// SPDX-License-Identifier: Apache-2.0
// The verdict on one signature, in one plain sentence and a second one that says more.

#include "ui/text/octets.h"
#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

const dkim::Finding *findingOf(const dkim::VerifiedSignature &signature, dkim::FindingCode code)
{
    const auto it = std::ranges::find(signature.findings, code, &dkim::Finding::code);
    return it == signature.findings.end() ? nullptr : &*it;
}

const dkim::Finding *firstWarning(const dkim::VerifiedSignature &signature)
{
    const auto it = std::ranges::find_if(signature.findings, [](const dkim::Finding &finding) {
        return dkim::severityOf(finding.code) != dkim::Severity::Info;
    });
    return it == signature.findings.end() ? nullptr : &*it;
}

QString whatIsSigned(const dkim::VerifiedSignature &signature)
{
    const auto fields = static_cast<std::uint64_t>(std::ranges::count_if(
        signature.selected, [](const dkim::SelectedField &each) { return each.field.has_value(); }));
    return VerdictWords::tr("The signature covers the body and %1 header field(s), From among them.",
                            "%1 is the number", pluralOf(fields))
        .arg(number(fields));
}

QString whenSigned(const dkim::VerifiedSignature &signature)
{
    const std::optional<std::int64_t> &time = signature.signature.timestamp;
    return time ? VerdictWords::tr("It was made on %1.", "the time of signing").arg(dateTime(*time))
                : QString();
}

VerdictText fullPass(const dkim::VerifiedSignature &signature)
{
    return {
        verdictTitle(VerdictWords::tr(
                         "This signature passes: %1 signed this message, and no signed part has changed."),
                     signature),
        twoSentences(whatIsSigned(signature), whenSigned(signature))};
}

VerdictText partlySignedBody(const dkim::VerifiedSignature &signature)
{
    const std::uint64_t rest = signature.body.canonical - signature.body.hashed;
    return {VerdictWords::tr("This signature passes, but %1 byte(s) at the end of the body are not signed.",
                             "%1 is the number", pluralOf(rest))
                .arg(number(rest)),
            VerdictWords::tr(
                "Anyone could have added them after %1 signed, because the tag l= limits the signature to "
                "the first %2.",
                "%2: 167 bytes")
                .arg(domainOf(signature), exactByteCount(signature.body.hashed))};
}

VerdictText passWithFinding(const dkim::VerifiedSignature &signature, const dkim::Finding &finding)
{
    const auto title = [&](const QString &pattern) {
        return verdictTitle(pattern, signature, fieldName(finding.token));
    };
    const QString sentence = findingText(finding, &signature).sentence;
    if (finding.code == dkim::FindingCode::HeaderNotSigned)
        return {title(VerdictWords::tr("This signature of %1 passes, but it does not cover the field %2.")),
                sentence};
    if (finding.code == dkim::FindingCode::HeaderAddedAfterSigning)
        return {title(VerdictWords::tr("This signature of %1 passes, but another field %2 is not signed.")),
                sentence};
    return {verdictTitle(VerdictWords::tr("This signature of %1 passes, but it protects less than it seems."),
                         signature),
            sentence};
}

VerdictText shortKey(const dkim::VerifiedSignature &signature, const crypto::PublicKey &key)
{
    return {
        verdictTitle(VerdictWords::tr("This signature passes, but the key of %1 has only %2 bits."),
                     signature, QString::number(key.bits())),
        VerdictWords::tr(
            "RFC 8301 asks signers for %1 bits or more. Signer: publish a longer key under a new selector.")
            .arg(dkim::goodRsaBits)};
}

// Of several warnings, the one that tells most about this message comes first.
const dkim::Finding *mainWarning(const dkim::VerifiedSignature &signature)
{
    using dkim::FindingCode;
    for (const FindingCode code : {FindingCode::BodyPartlySigned, FindingCode::HeaderAddedAfterSigning,
                                   FindingCode::HeaderNotSigned}) {
        if (const dkim::Finding *finding = findingOf(signature, code))
            return finding;
    }
    return firstWarning(signature);
}

VerdictText passWithWarning(const dkim::VerifiedSignature &signature, const dkim::Finding &warning)
{
    const dkim::KeyRecord *record = signature.key.record();
    if (warning.code == dkim::FindingCode::BodyPartlySigned)
        return partlySignedBody(signature);
    if (warning.code == dkim::FindingCode::KeyWeak && record && record->key)
        return shortKey(signature, *record->key);
    return passWithFinding(signature, warning);
}

VerdictText waiting(const dkim::VerifiedSignature &signature)
{
    return {
        verdictTitle(VerdictWords::tr("Waiting for DNS to give the key of %1."), signature),
        VerdictWords::tr("Asked is %1. What needs no key is verified already.").arg(keyNameOf(signature))};
}

} // namespace

VerdictText verdictText(const dkim::VerifiedSignature &signature)
{
    if (signature.unanswered)
        return waiting(signature);
    if (signature.verdict != dkim::Verdict::Pass)
        return failureText(signature);
    const dkim::Finding *warning = mainWarning(signature);
    return warning ? passWithWarning(signature, *warning) : fullPass(signature);
}

} // namespace dkimlens::text
