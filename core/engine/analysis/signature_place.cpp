// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/signature_place.h"

namespace dkimlens::analysis {

const dkim::VerifiedSignature *signatureAt(const Analysis &analysis, SignaturePlace place)
{
    if (place.kind == SignatureKind::Dkim)
        return place.index < analysis.signatures.size() ? &analysis.signatures[place.index] : nullptr;
    if (place.index >= analysis.arc.sets.size())
        return nullptr;
    const arc::ArcSet &set = analysis.arc.sets[place.index];
    const auto &signature = place.kind == SignatureKind::ArcSeal ? set.seal : set.messageSignature;
    return signature ? &*signature : nullptr;
}

} // namespace dkimlens::analysis
