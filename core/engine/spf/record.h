// SPDX-License-Identifier: Apache-2.0
// An SPF record as it is written (RFC 7208, 3 to 6 and 12): its terms, each with its place in the record's
// text.
//
// A faulty record is read as far as it goes, with its problems, so that a person sees all of it. It must not
// be evaluated (4.6).

#pragma once

#include "core/engine/base/problem.h"
#include "core/engine/dns/ip_address.h"
#include "core/engine/spf/macro_string.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::spf {

enum class TermKind : std::uint8_t {
    // Mechanisms (5)
    All,
    Include,
    A,
    Mx,
    Ptr,
    Ip4,
    Ip6,
    Exists,
    // Modifiers (6)
    Redirect,
    Explanation,
    UnknownModifier,
};

constexpr bool isMechanism(TermKind kind)
{
    return kind < TermKind::Redirect;
}

enum class Qualifier : std::uint8_t { Pass, Fail, SoftFail, Neutral }; // 4.6.2

struct Term
{
    TermKind kind = TermKind::All;
    Qualifier qualifier = Qualifier::Pass; // of a mechanism
    std::string name; // in lower case
    std::optional<MacroString> domainSpec; // of a modifier its value
    std::optional<dns::IpAddress> network; // of ip4 and ip6
    std::uint8_t ip4Prefix = dns::ipv4Bits;
    std::uint8_t ip6Prefix = dns::ipv6Bits;
    ByteRange range; // in the record's text
    std::string text; // as written

    friend bool operator==(const Term &, const Term &) = default;
};

struct Record
{
    std::string text;
    std::vector<Term> terms; // those that can be read, in the order written
    std::vector<Problem> problems; // one a term at most; empty: the record is valid

    const Term *find(TermKind kind) const; // the first of that kind

    friend bool operator==(const Record &, const Record &) = default;
};

// Whether a TXT record begins with the version section "v=spf1" (4.5).
bool isSpfRecord(std::string_view text);

// `text` is an SPF record.
Record parseRecord(std::string_view text);

} // namespace dkimlens::spf
