// SPDX-License-Identifier: Apache-2.0
// One hop of a message, as the server that took it wrote it down: a Received field (RFC 5321, 4.4).

#pragma once

#include "core/engine/base/byte_range.h"
#include "core/engine/dns/ip_address.h"

#include <cstdint>
#include <optional>
#include <string>

namespace dkimlens::received {

// One end of the hop. What the server wrote without saying where it has it from is `name`.
struct Host
{
    std::string name; // the name given in HELO or EHLO, or the server's own
    std::string reverseName; // what DNS said of the address; empty: not written
    std::optional<dns::IpAddress> address;
    ByteRange where; // with its comments

    friend bool operator==(const Host &, const Host &) = default;
};

// Of the connection. Servers write it in many ways; these are the parts that all have.
struct Encryption
{
    std::string version; // "TLS 1.3"; "TLS" where no number was written
    std::string cipher; // as written; empty: not written

    friend bool operator==(const Encryption &, const Encryption &) = default;
};

enum class Protection : std::uint8_t {
    Unknown, // nothing was written of it, and the protocol does not tell
    None, // the protocol's name says so (RFC 3848)
    Encrypted,
};

struct Hop
{
    std::size_t field = 0; // index into Message::fields()
    ByteRange where; // the whole field; its value alone where only that was read
    std::optional<Host> from; // absent: the server does not say who gave it the message
    std::optional<Host> by;
    std::string via;
    std::string protocol; // of "with", as written: "ESMTPS", "Microsoft SMTP Server"
    std::string id;
    std::string recipient; // of "for", without angle brackets
    std::string sender; // MAIL FROM, which some servers add; without angle brackets
    std::optional<Encryption> encryption;
    Protection protection = Protection::Unknown;
    bool isAuthenticated = false; // the client logged in (RFC 4954)
    std::optional<std::int64_t> time; // seconds since 1970
    ByteRange timeRange;

    friend bool operator==(const Hop &, const Hop &) = default;
};

} // namespace dkimlens::received
