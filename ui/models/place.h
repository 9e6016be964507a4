// SPDX-License-Identifier: Apache-2.0
// A part of a message that can be looked at: what the navigator lists, and where links lead.

#pragma once

#include <QMetaType>

#include <cstdint>

namespace dkimlens::models {

struct Place
{
    enum class Kind : std::uint8_t {
        Overview,
        Signature,
        Diagnosis, // of a signature
        ArcSets,
        ArcSet,
        Spf,
        Dmarc,
        Results, // Authentication-Results
        Route,
        Fields,
    };

    Kind kind = Kind::Overview;
    std::size_t index = 0; // into Analysis::signatures, or Chain::sets

    bool isSignature() const { return kind == Kind::Signature || kind == Kind::Diagnosis; }
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace dkimlens::models

Q_DECLARE_METATYPE(dkimlens::models::Place)
