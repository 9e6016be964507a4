// SPDX-License-Identifier: Apache-2.0
// Macro strings as they are written (RFC 7208, 7.1): macro-string, domain-spec and explain-string.

#pragma once

#include "core/engine/base/byte_range.h"
#include "core/engine/base/result.h"
#include "core/engine/base/slice.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dkimlens::spf {

enum class UrlEscape : std::uint8_t { No, Yes };
enum class Order : std::uint8_t { AsIs, Reversed };

// "%{l1r-}": a macro letter with its transformers and delimiters.
struct Macro
{
    char letter = 's'; // lower case
    UrlEscape escape = UrlEscape::No; // the letter was written in upper case
    std::optional<std::uint32_t> keptParts; // from the right; never 0
    Order order = Order::AsIs;
    std::string delimiters; // each once; empty: none given, which means "."

    // Whether the value is split at all (7.3).
    bool isTransformed() const { return keptParts || order == Order::Reversed || !delimiters.empty(); }

    friend bool operator==(const Macro &, const Macro &) = default;
};

struct MacroPart
{
    std::optional<Macro> macro;
    std::string literal; // what stands for itself, with "%%", "%_" and "%-" as what they mean
    ByteRange range; // in the text that was parsed
    std::string text; // as written, of a macro

    friend bool operator==(const MacroPart &, const MacroPart &) = default;
};

struct MacroString
{
    std::string text; // as written
    ByteRange range;
    std::vector<MacroPart> parts;

    bool uses(char letter) const;

    friend bool operator==(const MacroString &, const MacroString &) = default;
};

// The letters c, r and t, and spaces, are for explanations alone (7.2).
Result<MacroString> parseDomainSpec(Slice text);
Result<MacroString> parseExplainString(Slice text);

// What an unknown modifier has: any letter may come.
Result<MacroString> parseMacroString(Slice text);

} // namespace dkimlens::spf
