// SPDX-License-Identifier: Apache-2.0
// Wording the proof: parts of a block, sides of an equation, types of DER.

#include "ui/text/proof_text.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

using crypto::OpenedPart;
using crypto::OpenedSignature;
using crypto::PartCheck;
using crypto::PartKind;

class Proof
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

CheckText pass(const QString &words)
{
    return {Status::Pass, words};
}

CheckText fail(const QString &words)
{
    return {Status::Fail, words};
}

QString asRequired(PartKind kind)
{
    return kind == PartKind::Padding ? Proof::tr("all ff", "octets of the padding")
                                     : Proof::tr("as required");
}

// Offsets are hexadecimal, as the grid shows them.
QString offsetText(std::size_t offset)
{
    constexpr int digits = 3;
    constexpr int base = 16;
    return QStringLiteral("%1").arg(qulonglong{offset}, digits, base, QLatin1Char('0'));
}

QString wrongWords(const OpenedPart &part)
{
    switch (part.kind) {
    case PartKind::Start:
        return Proof::tr("must be 00 01");
    case PartKind::Padding:
        return part.firstWrong && part.range.contains(*part.firstWrong)
            ? Proof::tr("not ff at %1", "%1 is an offset").arg(offsetText(*part.firstWrong))
            : Proof::tr("fewer than 8 bytes");
    case PartKind::Separator:
        return Proof::tr("must be 00");
    case PartKind::HashName:
        return part.firstWrong
            ? Proof::tr("differs at %1", "%1 is an offset").arg(offsetText(*part.firstWrong))
            : Proof::tr("cannot be read");
    case PartKind::Digest:
    case PartKind::Rest:
        break;
    }
    return Proof::tr("must not be here");
}

// Whether the named hash is the one that step 9 computed is told by its size: the sizes of all three differ.
CheckText hashNameCheck(const OpenedSignature &opened, std::string_view headerHash)
{
    const QString name = hashName(*opened.hash);
    if (headerHash.empty() || crypto::digestSize(*opened.hash) == headerHash.size())
        return pass(name);
    return fail(Proof::tr("%1, not the hash of a=", "%1 is the name of a hash").arg(name));
}

CheckText digestCheck(const OpenedSignature &opened, std::string_view headerHash)
{
    if (headerHash.empty())
        return {Status::NotRun, Proof::tr("nothing to compare")};
    return opened.digest() == headerHash ? pass(Proof::tr("= step 9")) : fail(Proof::tr("≠ step 9"));
}

CheckText asRequiredCheck(const OpenedSignature &opened, const OpenedPart &part, std::string_view headerHash)
{
    if (part.kind == PartKind::HashName && opened.hash)
        return hashNameCheck(opened, headerHash);
    if (part.kind == PartKind::Digest)
        return digestCheck(opened, headerHash);
    return pass(asRequired(part.kind));
}

} // namespace

QString partName(PartKind kind)
{
    switch (kind) {
    case PartKind::Start:
        return Proof::tr("Start", "part of an opened signature");
    case PartKind::Padding:
        return Proof::tr("Padding", "part of an opened signature");
    case PartKind::Separator:
        return Proof::tr("Separator", "part of an opened signature");
    case PartKind::HashName:
        return Proof::tr("Hash name", "part of an opened signature");
    case PartKind::Digest:
        return Proof::tr("Hash", "part of an opened signature");
    case PartKind::Rest:
        return Proof::tr("More bytes", "part of an opened signature");
    }
    return {};
}

CheckText partCheck(const OpenedSignature &opened, const OpenedPart &part, std::string_view headerHash)
{
    switch (part.check) {
    case PartCheck::AsRequired:
        return asRequiredCheck(opened, part, headerHash);
    case PartCheck::Wrong:
        return fail(wrongWords(part));
    case PartCheck::ParametersAbsent:
        return fail(Proof::tr("%1, but NULL is missing", "%1 is the name of a hash")
                        .arg(opened.hash ? hashName(*opened.hash) : QString()));
    case PartCheck::HashUnknown:
        return fail(Proof::tr("unknown: %1", "%1 is an object identifier")
                        .arg(QString::fromStdString(opened.hashOid)));
    case PartCheck::SizeDiffers:
        return fail(Proof::tr("other length than the hash has"));
    case PartCheck::NotFound:
        return {Status::NotRun, Proof::tr("not found")};
    }
    return {};
}

QString sentence(const OpenedSignature &opened)
{
    switch (opened.opening) {
    case crypto::Opening::Opened:
        return {};
    case crypto::Opening::LengthDiffers:
        return Proof::
            tr("The signature in b= has %1, but the key has %2. Both must have the same length, so the key "
               "cannot open it.")
                .arg(exactByteCount(opened.signature.size()), exactByteCount(opened.modulus.size()));
    case crypto::Opening::TooLarge:
        return Proof::tr(
            "As a number, the signature in b= is not smaller than the modulus n. So this key did not make "
            "it, and cannot open it.");
    case crypto::Opening::NotComputed:
        return Proof::tr(
            "This key is too large for the cryptography library, so it cannot open the signature.");
    }
    return {};
}

QString sentence(const crypto::Ed25519Equation &equation)
{
    switch (equation.fault) {
    case crypto::EquationFault::None:
        return {};
    case crypto::EquationFault::LengthDiffers:
        return Proof::tr(
                   "The signature in b= has %1. Ed25519 signatures have 64, so R and S cannot be told apart.")
            .arg(exactByteCount(equation.r.size() + equation.s.size()));
    case crypto::EquationFault::KeyNotOnCurve:
        return Proof::tr("The public key A is not a point of the curve, so no signature fits it.");
    case crypto::EquationFault::PointNotOnCurve:
        return Proof::tr("R is not a point of the curve, so there is nothing to compare.");
    case crypto::EquationFault::ScalarTooLarge:
        return Proof::tr("The number S is not below the order L of the curve. RFC 8032 says to refuse it.");
    }
    return {};
}

QString derTypeName(const crypto::DerNode &node)
{
    switch (node.type) {
    case crypto::DerType::Integer:
        return QStringLiteral("INTEGER");
    case crypto::DerType::BitString:
        return QStringLiteral("BIT STRING");
    case crypto::DerType::OctetString:
        return QStringLiteral("OCTET STRING");
    case crypto::DerType::Null:
        return QStringLiteral("NULL");
    case crypto::DerType::ObjectIdentifier:
        return QStringLiteral("OBJECT ID");
    case crypto::DerType::Sequence:
        return QStringLiteral("SEQUENCE");
    case crypto::DerType::Set:
        return QStringLiteral("SET");
    case crypto::DerType::Other:
        break;
    }
    return Proof::tr("type %1", "%1 is the number of a type").arg(node.tag);
}

} // namespace dkimlens::text
