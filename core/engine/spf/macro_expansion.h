// SPDX-License-Identifier: Apache-2.0
// The expansion of macros (RFC 7208, 7.2 and 7.3), with each step that it takes.

#pragma once

#include "core/engine/dns/ip_address.h"
#include "core/engine/spf/macro_string.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::spf {

// What the macro letters stand for (7.2).
struct MacroValues
{
    std::string localPart; // l
    std::string senderDomain; // o; s is made of both
    std::string domain; // d: the <domain> that is being checked
    dns::IpAddress client; // i, c and v
    std::string validatedName; // p
    std::string helo; // h
    std::string receiver; // r
    std::int64_t time = 0; // t: seconds since 1970
};

std::string valueOf(char letter, const MacroValues &values);

// What became of the value on its way; the lists are empty where the macro does not ask for that.
struct ExpandedMacro
{
    std::string text; // as written: "%{l1r-}"
    ByteRange range; // in the text that was parsed
    std::string value; // of the letter
    std::vector<std::string> split;
    std::vector<std::string> reversed;
    std::vector<std::string> kept;
    std::string result; // joined with ".", and URL escaped where the letter is in upper case

    friend bool operator==(const ExpandedMacro &, const ExpandedMacro &) = default;
};

struct Expansion
{
    std::string text;
    std::vector<ExpandedMacro> macros; // the first or last maxShownMacros

    friend bool operator==(const Expansion &, const Expansion &) = default;
};

// Limits of this program: a record of 64 KiB may hold many thousand macros, and each may stand for a long
// text.
constexpr std::size_t maxExpansion = 65'536; // octets of the parts and of the values that they stand for
constexpr std::size_t maxShownMacros = 50;

ExpandedMacro expand(const MacroPart &part, const MacroValues &values);

// Of a longer expansion its end, since names are truncated at the left.
Expansion expandDomain(const MacroString &spec, const MacroValues &values);

// Of a longer expansion its beginning.
Expansion expandExplanation(const MacroString &text, const MacroValues &values);

// The <target-name> (4.8, 7.3): without a final dot, and labels dropped from the left until it has 253
// characters at most.
std::string targetName(std::string_view expanded);

} // namespace dkimlens::spf
