// SPDX-License-Identifier: Apache-2.0
// Whether a receiver may offer to unsubscribe with one click (RFC 8058): the sender asks for it with two
// header fields, and a signature that passes must cover both, so that nobody else can have put them there.

#pragma once

#include "core/engine/analysis/analysis.h"
#include "core/engine/message/field_index.h"

#include <cstdint>
#include <string>

namespace dkimlens::analysis {

enum class OneClick : std::uint8_t {
    NotAsked, // no List-Unsubscribe-Post
    Works,
    PostUnknown, // the field says something else than 3.1 has it say
    NoHttps, // List-Unsubscribe is missing, or has no https URI (3.1)
    NotSigned, // no signature that passes covers both fields (3.1 and 4)
    NotKnownYet, // the signatures still wait for answers from DNS
};

struct OneClickJudgement
{
    OneClick outcome = OneClick::NotAsked;
    ByteRange where; // the field that it fails at, or List-Unsubscribe-Post
    std::string token; // NotSigned: the name of the field that is not covered

    friend bool operator==(const OneClickJudgement &, const OneClickJudgement &) = default;
};

OneClickJudgement judgeOneClick(const message::Message &message, const message::FieldIndex &fields,
                                const Analysis &analysis);

// Whether a signature that passes covers the field of that index.
bool isCoveredByPass(const Analysis &analysis, std::size_t field);

} // namespace dkimlens::analysis
