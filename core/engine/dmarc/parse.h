// SPDX-License-Identifier: Apache-2.0
// Reading a DMARC Policy Record (RFC 9989, 4.7 and 4.8), and choosing it among the texts at a name.

#pragma once

#include "core/engine/dmarc/record.h"
#include "core/engine/dns/answer.h"

namespace dkimlens::dmarc {

// Of any text; what versionOf() says of its tags is the caller's matter.
Record parseRecord(std::string_view text);

// A text at the name that is discarded (RFC 9989, 4.10, steps 2 and 6).
struct IgnoredText
{
    std::string text;
    Version version = Version::Absent;
};

struct FoundRecords
{
    std::vector<Record> records; // several: none of them counts
    std::vector<IgnoredText> ignored;
};

FoundRecords recordsIn(const dns::Answer &answer);

} // namespace dkimlens::dmarc
