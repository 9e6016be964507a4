// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/author_findings.h"

#include "core/engine/analysis/display_name.h"
#include "core/engine/base/ascii.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

namespace dkimlens::analysis {

using dkim::Finding;
using dkim::FindingCode;
using message::Address;

namespace {

constexpr std::size_t namesLookedAt = 100; // of one message: more are no letter, but an attack

std::string_view domainOf(std::string_view address)
{
    return address.substr(address.rfind('@') + 1);
}

// One of the name's findings is enough: that which says most.
std::optional<Finding> findingOf(const Address &author)
{
    const std::string name = decodedName(author.displayName);
    if (const auto shown = addressIn(name); shown && !equalsIgnoringCase(*shown, author.address))
        return Finding{FindingCode::NameHoldsAddress, author.where, *shown};
    if (hidesCharacters(name))
        return Finding{FindingCode::NameHidesCharacters, author.where, name};
    if (const auto word = mixedWordIn(name))
        return Finding{FindingCode::NameMixesScripts, author.where, *word};
    return std::nullopt;
}

// A domain and those below it count as one.
bool isSameHouse(std::string_view one, std::string_view other)
{
    const auto isBelow = [](std::string_view name, std::string_view parent) {
        return endsWithIgnoringCase(name, '.' + std::string(parent));
    };
    return equalsIgnoringCase(one, other) || isBelow(one, other) || isBelow(other, one);
}

std::optional<Finding> replyFinding(const message::Message &message, const message::FieldIndex &fields,
                                    const Address &author)
{
    const std::vector<std::size_t> &found = fields.named("reply-to");
    if (found.empty())
        return std::nullopt;
    const message::HeaderField &field = message.fields()[found.front()];
    for (const Address &reply : message::parseAddresses(message.slice(field.value))) {
        const std::string_view domain = domainOf(reply.address);
        if (!domain.empty() && !isSameHouse(domain, domainOf(author.address)))
            return Finding{FindingCode::ReplyElsewhere, reply.where, std::string(domain)};
    }
    return std::nullopt;
}

} // namespace

std::vector<Finding> authorFindings(const message::Message &message, const message::FieldIndex &fields,
                                    const std::vector<Address> &from)
{
    const std::vector<std::size_t> &fromFields = fields.named("from");
    std::vector<Finding> findings;
    if (fromFields.empty())
        return {{FindingCode::FromMissing, {}, {}}};
    if (fromFields.size() > 1)
        findings.push_back({FindingCode::FromRepeated, message.fields()[fromFields[1]].text,
                            std::to_string(fromFields.size())});
    else if (from.size() > 1)
        findings.push_back({FindingCode::FromSeveralAddresses, from[1].where, std::to_string(from.size())});
    for (const Address &author : std::span(from).first(std::min(from.size(), namesLookedAt))) {
        if (std::optional<Finding> finding = findingOf(author))
            findings.push_back(std::move(*finding));
    }
    if (!from.empty()) {
        if (std::optional<Finding> finding = replyFinding(message, fields, from.front()))
            findings.push_back(std::move(*finding));
    }
    return findings;
}

} // namespace dkimlens::analysis
