// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/rewritten_from.h"

#include "core/engine/base/ascii.h"
#include "core/engine/message/address.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dkimlens::diagnose {

namespace {

// In lower case. Lists keep the author in one of them.
constexpr std::array keepers{"x-original-from",
                             "original-from",
                             "x-mailman-original-from",
                             "x-google-original-from",
                             "reply-to",
                             "x-reply-to",
                             "sender",
                             "cc",
                             "x-original-sender"};

std::string_view valueOf(const Document &document, std::size_t field)
{
    const message::HeaderField &header = document.message().fields()[field];
    return document.message().slice(header.value).trimmed(isFoldingSpace).text();
}

// "ann=40example.org@list" and "ann=example.org@list".
std::optional<std::string> decodedAddress(std::string_view address)
{
    const std::string_view local = address.substr(0, address.rfind('@'));
    for (const std::string_view mark : {"=40", "=", "--at--", ".at."}) {
        const std::size_t at = local.rfind(mark);
        if (at != std::string_view::npos && at > 0 && local.substr(at).find('.') != std::string_view::npos)
            return std::string(local.substr(0, at)).append("@").append(local.substr(at + mark.size()));
    }
    return std::nullopt;
}

// The name before "<", without what lists write behind it.
std::string_view authorsName(std::string_view from)
{
    std::string_view name = from.substr(0, std::min(from.find('<'), from.size()));
    name = Slice(name).trimmed(isFoldingSpace).text();
    if (name.size() > 1 && name.starts_with('"') && name.ends_with('"'))
        name = name.substr(1, name.size() - 2);
    for (const std::string_view mark : {" via ", " (via ", " on behalf of ", " @ "}) {
        const std::size_t at = name.find(mark);
        if (at != std::string_view::npos)
            name = name.substr(0, at);
    }
    if (name.starts_with('\''))
        name.remove_prefix(1);
    if (name.ends_with('\''))
        name.remove_suffix(1);
    return Slice(name).trimmed(isFoldingSpace).text();
}

std::vector<std::string> addressesIn(const Document &document, std::size_t from)
{
    std::vector<std::string> addresses;
    const auto addAll = [&](std::size_t field) {
        const message::HeaderField &header = document.message().fields()[field];
        for (const message::Address &address :
             message::parseAddresses(document.message().slice(header.value))) {
            if (const std::optional<std::string> decoded = decodedAddress(address.address))
                addresses.push_back(*decoded);
            addresses.push_back(address.address);
        }
    };
    addAll(from);
    for (const char *name : keepers) {
        for (const std::size_t field : document.fields().named(name))
            addAll(field);
    }
    return addresses;
}

} // namespace

std::vector<std::string> valuesBeforeRewriting(const Document &document, std::size_t from)
{
    constexpr std::size_t maxAddresses = 24;
    std::vector<std::string> values;
    for (const char *name : keepers) {
        for (const std::size_t field : document.fields().named(name))
            values.emplace_back(valueOf(document, field));
    }
    const std::string name(authorsName(valueOf(document, from)));
    std::vector<std::string> addresses = addressesIn(document, from);
    addresses.resize(std::min(addresses.size(), maxAddresses));
    for (const std::string &address : addresses) {
        const std::string bracketed = std::string("<").append(address).append(">");
        if (!name.empty()) {
            values.push_back(std::string(name).append(" ").append(bracketed));
            values.push_back(std::string("\"").append(name).append("\" ").append(bracketed));
            values.push_back(std::string(address).append(" (").append(name).append(")"));
        }
        values.push_back(bracketed);
        values.push_back(address);
    }
    std::erase(values, std::string(valueOf(document, from)));
    return values;
}

} // namespace dkimlens::diagnose
