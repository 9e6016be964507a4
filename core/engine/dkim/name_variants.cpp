// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/name_variants.h"

#include "core/engine/dns/name.h"

#include <algorithm>
#include <array>

namespace dkimlens::dkim {

namespace {

constexpr std::string_view mark = "._domainkey.";

struct Subject
{
    std::string selector;
    std::string domain;
    std::span<const std::string> aliases;
};

std::string keyName(std::string_view selector, std::string_view domain)
{
    return std::string(selector).append(mark).append(domain);
}

bool hasDot(std::string_view name)
{
    return name.find('.') != std::string_view::npos;
}

std::string withoutEnding(std::string_view text, std::string_view ending)
{
    const bool hasIt = text.size() > ending.size() && text.ends_with(ending);
    return hasIt ? std::string(text.substr(0, text.size() - ending.size())) : std::string();
}

std::string parentDomain(const Subject &s)
{
    const std::size_t dot = s.domain.find('.');
    const std::string parent = dot == std::string::npos ? std::string() : s.domain.substr(dot + 1);
    return hasDot(parent) ? keyName(s.selector, parent) : std::string();
}

std::string shorterSelector(const Subject &s)
{
    std::string selector = withoutEnding(s.selector, "." + s.domain);
    const std::string bare = withoutEnding(selector.empty() ? s.selector : selector, "._domainkey");
    if (!bare.empty())
        selector = bare;
    return selector.empty() ? selector : keyName(selector, s.domain);
}

std::string swapped(const Subject &s)
{
    return hasDot(s.selector) ? keyName(s.domain, s.selector) : std::string();
}

// A target without a final dot is completed with the name of the zone.
std::string uncompletedAlias(const Subject &s)
{
    const std::string target =
        s.aliases.empty() ? std::string() : withoutEnding(s.aliases.back(), "." + s.domain);
    return hasDot(target) ? target : std::string();
}

struct Row
{
    Misplacement how;
    std::string (*make)(const Subject &s); // empty: does not apply
};

constexpr std::array rows{
    Row{Misplacement::SelectorTooLong, shorterSelector},
    Row{Misplacement::Swapped, swapped},
    Row{Misplacement::DomainTwice,
        [](const Subject &s) { return keyName(s.selector, s.domain + '.' + s.domain); }},
    Row{Misplacement::DomainkeyMissing, [](const Subject &s) { return s.selector + '.' + s.domain; }},
    Row{Misplacement::DomainkeyTwice,
        [](const Subject &s) { return keyName(s.selector, "_domainkey." + s.domain); }},
    Row{Misplacement::UnderscoreMissing,
        [](const Subject &s) { return s.selector + ".domainkey." + s.domain; }},
    Row{Misplacement::SelectorBehind,
        [](const Subject &s) { return "_domainkey." + s.selector + '.' + s.domain; }},
    Row{Misplacement::SelectorMissing, [](const Subject &s) { return "_domainkey." + s.domain; }},
    Row{Misplacement::AtDomain, [](const Subject &s) { return s.domain; }},
    Row{Misplacement::ParentDomain, parentDomain},
    Row{Misplacement::SelectorWithDomain,
        [](const Subject &s) { return keyName(s.selector + '.' + s.domain, s.domain); }},
    Row{Misplacement::AliasCompleted, uncompletedAlias},
};

} // namespace

KeyNameParts partsOfKeyName(std::string_view name)
{
    const std::size_t at = name.find(mark);
    if (at == std::string_view::npos)
        return {};
    return {std::string(name.substr(0, at)), std::string(name.substr(at + mark.size()))};
}

std::vector<NameVariant> nameVariants(std::string_view name, std::span<const std::string> aliases)
{
    std::vector<NameVariant> variants;
    // A selector that itself holds "_domainkey" ends at the last of them.
    const std::size_t at = name.rfind(mark);
    if (at == std::string_view::npos || at == 0)
        return variants;
    const Subject subject{std::string(name.substr(0, at)), std::string(name.substr(at + mark.size())),
                          aliases};
    for (const Row &row : rows) {
        const std::optional<std::string> made = dns::toAscii(row.make(subject));
        if (made && *made != name && std::ranges::find(variants, *made, &NameVariant::name) == variants.end())
            variants.push_back({row.how, *made});
    }
    return variants;
}

} // namespace dkimlens::dkim
