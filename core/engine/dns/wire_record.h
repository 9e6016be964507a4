// SPDX-License-Identifier: Apache-2.0
// Resource records as they stand in DNS messages (RFC 1035, 3.2 and 3.3; RFC 3596 for AAAA).

#pragma once

#include "core/engine/dns/answer.h"
#include "core/engine/dns/wire_reader.h"

namespace dkimlens::dns {

constexpr std::uint16_t internetClass = 1;

struct WireRecord
{
    std::string owner; // as readName() gives it
    std::uint16_t type = 0;
    std::uint16_t recordClass = 0;
    std::uint32_t ttl = 0; // seconds
    WireReader data;
};

std::uint16_t numberOf(RecordType type);

WireRecord takeRecord(WireReader &reader);

// Puts what `data` says into `answer`: strings for TXT, else the presentation form. Whether it could be read.
bool takeData(WireReader data, RecordType type, Answer &answer);

} // namespace dkimlens::dns
