// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/record_table.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dns/name.h"

#include <array>
#include <utility>

namespace dkimlens::session {

namespace {

constexpr std::array<std::pair<std::string_view, dns::RecordType>, 6> types{{
    {"TXT", dns::RecordType::Txt},
    {"A", dns::RecordType::A},
    {"AAAA", dns::RecordType::Aaaa},
    {"MX", dns::RecordType::Mx},
    {"PTR", dns::RecordType::Ptr},
    {"CNAME", dns::RecordType::Cname},
}};

} // namespace

std::string nameKey(std::string_view name)
{
    if (std::optional<std::string> ascii = dns::toAscii(name))
        return *std::move(ascii);
    // No domain name: nothing asks for it, and the file may hold it all the same.
    return toLower(name);
}

std::optional<dns::RecordType> recordTypeOf(std::string_view word)
{
    for (const auto &[name, type] : types) {
        if (equalsIgnoringCase(word, name))
            return type;
    }
    return std::nullopt;
}

} // namespace dkimlens::session
