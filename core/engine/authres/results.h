// SPDX-License-Identifier: Apache-2.0
// What servers wrote into a message about its authentication: Authentication-Results (RFC 8601) and
// ARC-Authentication-Results (RFC 8617, 4.1.1). Claims, not facts: anybody can write such a field.

#pragma once

#include "core/engine/base/byte_range.h"
#include "core/engine/message/field_reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::authres {

// "header.d=example.org" (RFC 8601, 2.3: propspec).
struct Property
{
    std::string type; // in lower case: smtp, header, body, policy; empty where the server wrote none
    std::string name; // in lower case
    std::string value;
    ByteRange where;
    ByteRange valueRange; // quotation marks included

    friend bool operator==(const Property &, const Property &) = default;
};

// "dkim=pass reason="good" header.d=example.org" (RFC 8601, 2.2: resinfo).
struct MethodResult
{
    std::string method; // in lower case
    std::string version; // of the method, as written; empty where absent
    std::string result; // in lower case
    std::optional<std::string> reason;
    std::vector<Property> properties;
    std::vector<message::Comment> comments;
    ByteRange where; // from the method to the last of it
    ByteRange resultRange;

    // The value of the first such property; nullptr where there is none.
    const std::string *find(std::string_view type, std::string_view name) const;
};

// How a field departs from the grammar of RFC 8601, 2.2; what could be read was.
enum class Departure : std::uint8_t {
    ServerMissing, // no authserv-id: the field begins with a result
    VersionUnknown, // 2.5: a consumer must not read the rest; it is shown all the same
    ResultMissing, // a part without a method and its result
    PropertyTypeMissing, // "action=none"
    TextNotUnderstood,
    CommentNotClosed,
    InstanceMissing, // of a field of an ARC set
};

struct Deviation
{
    Departure what{};
    ByteRange where;

    friend bool operator==(const Deviation &, const Deviation &) = default;
};

struct AuthenticationResults
{
    std::size_t field = 0; // index into Message::fields()
    std::optional<int> instance; // of the ARC set
    std::string server; // authserv-id, without quotation marks; empty where missing
    std::string version; // as written; empty where absent: 1
    std::vector<message::Comment> comments; // before the first result
    std::vector<MethodResult> results;
    bool saysNone = false; // "none": nothing was checked (RFC 8601, 2.2: no-result)
    std::vector<Deviation> deviations;
};

} // namespace dkimlens::authres
