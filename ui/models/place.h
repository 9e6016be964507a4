// SPDX-License-Identifier: Apache-2.0
// A part of a message that can be looked at: what the navigator lists, and where links lead.

#pragma once

#include "core/engine/analysis/signature_place.h"

#include <QMetaType>

#include <cstdint>
#include <optional>

namespace dkimlens::models {

struct Place
{
    enum class Kind : std::uint8_t {
        Overview,
        Signature,
        Diagnosis, // of a signature
        ArcSets,
        ArcSet,
        ArcMessageSignature, // of a set, as DKIM's are shown
        ArcSeal,
        Spf,
        Dmarc,
        Results, // Authentication-Results
        Route,
        Fields,
    };

    Kind kind = Kind::Overview;
    std::size_t index = 0; // into Analysis::signatures, or Chain::sets

    bool isSignature() const { return kind == Kind::Signature || kind == Kind::Diagnosis; } // of DKIM
    friend bool operator==(const Place &, const Place &) = default;
};

// The signature that is looked at there; nothing on a page about the message.
std::optional<analysis::SignaturePlace> signatureOf(const Place &place);

// The node of the navigator that the place belongs to: the two signatures of a set have none of their own.
Place nodeOf(const Place &place);

} // namespace dkimlens::models

Q_DECLARE_METATYPE(dkimlens::models::Place)
