// SPDX-License-Identifier: Apache-2.0
#include "ui/text/neighbour_finding_text.h"

#include "ui/text/octets.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class NeighbourFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(NeighbourFindingWords)
};

FindingText ofCopy(const dkim::Finding &finding)
{
    const QString field = fieldName(finding.token);
    return {NeighbourFindingWords::tr("%1 differs from its copy").arg(field),
            NeighbourFindingWords::tr("The signer copied %1 into z=, and the field that came is another one.")
                .arg(field),
            NeighbourFindingWords::tr("Receiver: compare %1 with the copy, which says what was signed.")
                .arg(field)};
}

FindingText ofUnsubscribing(const dkim::Finding &finding)
{
    using dkim::FindingCode;
    const QString title = NeighbourFindingWords::tr("One-click unsubscribing does not work");
    if (finding.code == FindingCode::UnsubscribePostUnknown)
        return {title,
                NeighbourFindingWords::tr(
                    "List-Unsubscribe-Post must say List-Unsubscribe=One-Click, and it says something else."),
                NeighbourFindingWords::tr("Signer: write List-Unsubscribe=One-Click in that field.")};
    if (finding.code == FindingCode::UnsubscribeNotHttps)
        return {title,
                NeighbourFindingWords::tr("One-click unsubscribing needs a link that begins with https, and "
                                          "List-Unsubscribe has none."),
                NeighbourFindingWords::tr("Signer: give List-Unsubscribe an https link.")};
    const QString field = fieldName(finding.token);
    return {title,
            NeighbourFindingWords::tr("No signature that passes covers %1, so receivers may not offer it.")
                .arg(field),
            NeighbourFindingWords::tr("Signer: name List-Unsubscribe and List-Unsubscribe-Post in h=.")};
}

FindingText ofBimi()
{
    return {NeighbourFindingWords::tr("BIMI-Selector is not signed"),
            NeighbourFindingWords::tr(
                "No signature that passes covers BIMI-Selector, so receivers use the default selector."),
            NeighbourFindingWords::tr("Signer: add BIMI-Selector to h=.")};
}

FindingText ofDomainKeys()
{
    return {NeighbourFindingWords::tr("Signed with DomainKeys too"),
            NeighbourFindingWords::tr(
                "DomainKeys (RFC 4870) is historic: its signature is shown here and not verified."),
            NeighbourFindingWords::tr("Signer: stop signing with DomainKeys; DKIM has replaced it.")};
}

FindingText ofTag(const dkim::Finding &finding)
{
    if (finding.code == dkim::FindingCode::AuthorSignatureDelegated)
        return {NeighbourFindingWords::tr("Signs for another domain"),
                NeighbourFindingWords::tr("The tag atps= says that %1 lets this signer sign for it. RFC 6541 "
                                          "is an experiment and is not evaluated.")
                    .arg(inQuotes(finding.token)),
                {}};
    return {NeighbourFindingWords::tr("Reports of failures are asked for"),
            NeighbourFindingWords::tr("The tag r=y asks receivers to report failures to %1 (RFC 6651).")
                .arg(inQuotes(finding.token)),
            {}};
}

FindingText ofDkim2()
{
    return {NeighbourFindingWords::tr("Signed with DKIM2 too"),
            NeighbourFindingWords::tr(
                "DKIM2 is an experiment, still a draft: its fields are laid out here and not verified yet."),
            {}};
}

} // namespace

FindingText neighbourFindingText(const dkim::Finding &finding)
{
    using dkim::FindingCode;
    switch (finding.code) {
    case FindingCode::CopiedHeaderDiffers:
        return ofCopy(finding);
    case FindingCode::UnsubscribeNotSigned:
    case FindingCode::UnsubscribeNotHttps:
    case FindingCode::UnsubscribePostUnknown:
        return ofUnsubscribing(finding);
    case FindingCode::BimiSelectorNotSigned:
        return ofBimi();
    case FindingCode::DomainKeysLegacy:
        return ofDomainKeys();
    case FindingCode::AuthorSignatureDelegated:
    case FindingCode::ReportsRequested:
        return ofTag(finding);
    case FindingCode::Dkim2Present:
        return ofDkim2();
    default:
        return {}; // of another subject
    }
}

QString sentence(analysis::OneClick outcome)
{
    switch (outcome) {
    case analysis::OneClick::Works:
        return NeighbourFindingWords::tr(
            "One-click unsubscribing may be offered: a signature that passes covers both fields.");
    case analysis::OneClick::NotKnownYet:
        return NeighbourFindingWords::tr(
            "Whether one-click unsubscribing works is not known yet: the signatures wait for their keys.");
    case analysis::OneClick::NotAsked:
    case analysis::OneClick::PostUnknown:
    case analysis::OneClick::NoHttps:
    case analysis::OneClick::NotSigned:
        break;
    }
    return {};
}

} // namespace dkimlens::text
