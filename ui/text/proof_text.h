// SPDX-License-Identifier: Apache-2.0
// The words of an opened signature, of the equation of Ed25519, and of a key's DER.

#pragma once

#include "core/engine/crypto/der_tree.h"
#include "core/engine/crypto/ed25519_equation.h"
#include "core/engine/crypto/opened_signature.h"
#include "ui/text/status.h"

#include <QString>

#include <string_view>

namespace dkimlens::text {

QString partName(crypto::PartKind kind); // "Padding"

struct CheckText
{
    Status status = Status::None;
    QString words; // "all ff"
};

// What the part of an opened signature comes to. `headerHash`: the hash that step 9 computed, raw octets.
CheckText partCheck(const crypto::OpenedSignature &opened, const crypto::OpenedPart &part,
                    std::string_view headerHash);

QString sentence(const crypto::OpenedSignature &opened); // why it could not be opened; empty where it could
QString sentence(const crypto::Ed25519Equation &equation); // why it has no two sides; empty where it has

QString derTypeName(const crypto::DerNode &node); // "BIT STRING", as X.680 writes it

} // namespace dkimlens::text
