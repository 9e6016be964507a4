// SPDX-License-Identifier: Apache-2.0
// The names at which a key record stands by mistake, made from the name where it should stand.

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::dkim {

enum class Misplacement : std::uint8_t {
    SelectorTooLong, // s=sel.example.org or s=sel._domainkey: the key stands at sel._domainkey.example.org
    Swapped, // s=example.org; d=sel
    DomainTwice, // sel._domainkey.example.org.example.org
    DomainkeyMissing, // sel.example.org
    DomainkeyTwice, // sel._domainkey._domainkey.example.org
    UnderscoreMissing, // sel.domainkey.example.org
    SelectorBehind, // _domainkey.sel.example.org
    SelectorMissing, // _domainkey.example.org
    AtDomain, // example.org
    ParentDomain, // of d=mail.example.org: sel._domainkey.example.org
    SelectorWithDomain, // sel.example.org._domainkey.example.org
    AliasCompleted, // the alias names key.host.example.example.org: the domain was appended to its target
};

struct NameVariant
{
    Misplacement how{};
    std::string name; // A-labels in lower case, no final dot

    friend bool operator==(const NameVariant &, const NameVariant &) = default;
};

// In the order of the enum, each name once, without the name where the key should stand. `name`: of the key,
// as asked. `aliases`: what DNS answered for it.
std::vector<NameVariant> nameVariants(std::string_view name, std::span<const std::string> aliases = {});

// The two parts of a key's name, around the first "._domainkey."; empty where it has none.
struct KeyNameParts
{
    std::string selector;
    std::string domain;
};

KeyNameParts partsOfKeyName(std::string_view name);

} // namespace dkimlens::dkim
