// SPDX-License-Identifier: Apache-2.0
#include "ui/models/place.h"

namespace dkimlens::models {

using analysis::SignatureKind;
using analysis::SignaturePlace;

std::optional<SignaturePlace> signatureOf(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Signature:
    case Place::Kind::Diagnosis:
        return SignaturePlace{SignatureKind::Dkim, place.index};
    case Place::Kind::ArcMessageSignature:
        return SignaturePlace{SignatureKind::ArcMessageSignature, place.index};
    case Place::Kind::ArcSeal:
        return SignaturePlace{SignatureKind::ArcSeal, place.index};
    default:
        return std::nullopt;
    }
}

Place nodeOf(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Diagnosis:
        return {Place::Kind::Signature, place.index};
    case Place::Kind::ArcMessageSignature:
    case Place::Kind::ArcSeal:
        return {Place::Kind::ArcSet, place.index};
    default:
        return place;
    }
}

} // namespace dkimlens::models
