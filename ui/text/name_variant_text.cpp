// SPDX-License-Identifier: Apache-2.0
#include "ui/text/name_variant_text.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class NameVariantText
{
    Q_DECLARE_TR_FUNCTIONS(NameVariantText)
};

// "%1": the name.
QString pattern(dkim::Misplacement how)
{
    using dkim::Misplacement;
    switch (how) {
    case Misplacement::SelectorTooLong:
        return NameVariantText::tr("There is a DKIM key at %1: s= holds more than the selector.");
    case Misplacement::Swapped:
        return NameVariantText::tr(
            "There is a DKIM key at %1: the signature has s= and d= the wrong way round.");
    case Misplacement::DomainTwice:
        return NameVariantText::tr("There is a DKIM key at %1: the domain was appended twice.");
    case Misplacement::DomainkeyMissing:
        return NameVariantText::tr("There is a DKIM key at %1: “_domainkey” is missing in the name.");
    case Misplacement::DomainkeyTwice:
        return NameVariantText::tr("There is a DKIM key at %1: “_domainkey” stands twice in the name.");
    case Misplacement::UnderscoreMissing:
        return NameVariantText::tr(
            "There is a DKIM key at %1: the underscore before “domainkey” is missing.");
    case Misplacement::SelectorBehind:
        return NameVariantText::tr("There is a DKIM key at %1: the selector stands behind “_domainkey”.");
    case Misplacement::SelectorMissing:
        return NameVariantText::tr("There is a DKIM key at %1: the selector is missing in the name.");
    case Misplacement::AtDomain:
        return NameVariantText::tr(
            "There is a DKIM key at %1: selector and “_domainkey” are missing in the name.");
    case Misplacement::ParentDomain:
        return NameVariantText::tr("There is a DKIM key at %1: that is the domain above the one that signs.");
    case Misplacement::SelectorWithDomain:
        return NameVariantText::tr("There is a DKIM key at %1: the domain stands in the selector as well.");
    case Misplacement::AliasCompleted:
        return NameVariantText::tr(
            "There is a DKIM key at %1: the domain was appended to the target of the alias.");
    }
    return {};
}

} // namespace

QString sentence(const dkim::NameVariant &variant)
{
    return pattern(variant.how).arg(fromOctets(variant.name));
}

QString advice(const dkim::NameVariant &variant, const std::string &name)
{
    using dkim::Misplacement;
    const dkim::KeyNameParts parts = dkim::partsOfKeyName(name);
    const dkim::KeyNameParts right = dkim::partsOfKeyName(variant.name);
    switch (variant.how) {
    case Misplacement::SelectorTooLong:
    case Misplacement::Swapped:
        return NameVariantText::tr("Signer: sign with s=%1 and d=%2.")
            .arg(fromOctets(right.selector), fromOctets(right.domain));
    case Misplacement::DomainTwice:
    case Misplacement::SelectorWithDomain:
        return NameVariantText::tr("Signer: enter “%1” alone as the name. Most DNS panels append the domain "
                                   "themselves.")
            .arg(fromOctets(parts.selector + "._domainkey"));
    case Misplacement::ParentDomain:
        return NameVariantText::tr("Signer: sign with d=%1, or publish the record at %2 too.")
            .arg(fromOctets(right.domain), fromOctets(name));
    case Misplacement::AliasCompleted:
        return NameVariantText::tr("Signer: write a dot at the end of the alias’s target.");
    case Misplacement::DomainkeyMissing:
    case Misplacement::DomainkeyTwice:
    case Misplacement::UnderscoreMissing:
    case Misplacement::SelectorBehind:
    case Misplacement::SelectorMissing:
    case Misplacement::AtDomain:
        break;
    }
    return NameVariantText::tr("Signer: publish the record at %1 instead.").arg(fromOctets(name));
}

} // namespace dkimlens::text
