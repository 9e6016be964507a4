// SPDX-License-Identifier: Apache-2.0
// Which of the signatures of a message: DKIM's, and the two of each ARC set, which verify alike.

#pragma once

#include "core/engine/analysis/analysis.h"

#include <compare>
#include <cstdint>

namespace dkimlens::analysis {

enum class SignatureKind : std::uint8_t { Dkim, ArcMessageSignature, ArcSeal };

struct SignaturePlace
{
    SignatureKind kind = SignatureKind::Dkim;
    std::size_t index = 0; // into Analysis::signatures, or into the sets of the chain

    bool isOfArc() const { return kind != SignatureKind::Dkim; }
    friend auto operator<=>(const SignaturePlace &, const SignaturePlace &) = default;
};

// nullptr where the message has no such signature.
const dkim::VerifiedSignature *signatureAt(const Analysis &analysis, SignaturePlace place);

} // namespace dkimlens::analysis
