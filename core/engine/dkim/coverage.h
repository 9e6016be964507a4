// SPDX-License-Identifier: Apache-2.0
// What one signature covers of the message, as sorted runs of bytes.

#pragma once

#include "core/engine/base/byte_range.h"
#include "core/engine/dkim/verify.h"
#include "core/engine/message/message.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dkimlens::dkim {

enum class Cover : std::uint8_t {
    None, // the blank line, and all of a message of which no signature is chosen
    Signed,
    SignedGuarded, // signed, and no other field of the name can be added: it is signed as absent too
    NotSigned,
    AddedAfterSigning, // another field of a name of which the signature took those below it
    ThisSignature,
    OtherSignature,
    AfterLimit, // in the body, after what l= lets be hashed
};

struct CoverageRun
{
    ByteRange range;
    Cover cover = Cover::None;
    bool matters = false; // not signed, although a change of it would mislead

    friend bool operator==(const CoverageRun &, const CoverageRun &) = default;
};

struct Coverage
{
    std::vector<CoverageRun> runs; // sorted, without overlaps; what no run covers is Cover::None
    std::optional<std::size_t> limit; // where l= ends, in the message
    std::uint64_t bodyLength = 0; // l= itself, where there is a limit
    ByteRange limitTag; // "l=167" in the signature field; empty without a limit

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

Coverage coverageOf(const message::Message &message, const VerifiedSignature &signature);

} // namespace dkimlens::dkim
