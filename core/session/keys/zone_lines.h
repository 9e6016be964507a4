// SPDX-License-Identifier: Apache-2.0
// Records in zone-file form, as dig prints them: `name [ttl] [IN] TXT "part" "part"`.

#pragma once

#include "core/session/keys/record_table.h"
#include "core/session/keys/zone_tokens.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::session {

struct ZoneRecord
{
    std::string name; // as nameKey() gives it
    std::optional<std::uint32_t> ttl; // seconds
    std::optional<dns::RecordType> type; // absent: a type that the keys file does not use (SOA, RRSIG, …)
    std::vector<std::string> data;
};

struct ZoneRecords
{
    std::vector<ZoneRecord> records;
    std::optional<KeysError> error;
};

ZoneRecords parseZoneRecords(std::string_view text, LineEndInString lineEnds = LineEndInString::Refused);
ReadTable parseZoneLines(std::string_view text, LineEndInString lineEnds = LineEndInString::Refused);

} // namespace dkimlens::session
