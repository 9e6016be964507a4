// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/typed_name.h"

#include "core/engine/base/ascii.h"
#include "core/engine/base/slice.h"
#include "core/engine/dkim/name_variants.h"
#include "core/engine/dkim/signature.h"

namespace dkimlens::session {

namespace {

constexpr std::string_view mark = "._domainkey";

std::string_view trimmed(std::string_view text)
{
    const auto isAround = [](char c) {
        return isFoldingSpace(c) || c == '.' || c == ';' || c == '"' || c == '\'';
    };
    return Slice(text).trimmed(isAround).text();
}

// "d=example.org" as it stands in a signature.
std::string_view withoutTag(std::string_view text, std::string_view tag)
{
    return text.starts_with(tag) ? trimmed(text.substr(tag.size())) : text;
}

// The host of a URL, what follows the "@" of an address.
std::string_view domainIn(std::string_view text)
{
    const std::size_t scheme = text.find("://");
    if (scheme != std::string_view::npos)
        text = text.substr(scheme + 3);
    text = text.substr(0, text.find_first_of("/?#"));
    const std::size_t at = text.rfind('@');
    if (at != std::string_view::npos)
        text = text.substr(at + 1);
    return trimmed(text.substr(0, text.find_first_of(">: ")));
}

std::string_view withoutEnding(std::string_view text, std::string_view ending)
{
    return endsWithIgnoringCase(text, ending) && text.size() > ending.size()
        ? text.substr(0, text.size() - ending.size())
        : text;
}

} // namespace

std::string TypedName::keyName() const
{
    dkim::Signature signature;
    signature.selector = selector;
    signature.domain = domain;
    return selector.empty() ? std::string() : dkim::keyNameOf(signature).value_or(std::string());
}

TypedName typedName(std::string_view selector, std::string_view domain)
{
    const std::string_view typedSelector = withoutTag(trimmed(selector), "s=");
    const std::string typedDomain(domainIn(withoutTag(trimmed(domain), "d=")));
    for (const std::string &whole : {typedDomain, std::string(typedSelector)}) {
        const dkim::KeyNameParts parts = dkim::partsOfKeyName(whole);
        const bool isWhole = !parts.selector.empty() && !parts.domain.empty();
        if (isWhole
            && (typedSelector.empty() || typedDomain.empty() || whole == typedDomain
                || equalsIgnoringCase(parts.domain, typedDomain)))
            return {parts.selector, parts.domain};
    }
    return {std::string(withoutEnding(typedSelector, mark)), typedDomain};
}

} // namespace dkimlens::session
