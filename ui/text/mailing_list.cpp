// SPDX-License-Identifier: Apache-2.0
#include "ui/text/mailing_list.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <string_view>

namespace dkimlens::text {

namespace {

bool isCovered(const dkim::VerifiedSignature &signature, std::size_t field)
{
    return std::ranges::any_of(
        signature.selected, [field](const dkim::SelectedField &selected) { return selected.field == field; });
}

// What stands in the last "<" and ">"; empty where there is no such pair.
std::string_view bracketed(std::string_view value)
{
    const std::size_t begin = value.rfind('<');
    const std::size_t end = begin == std::string_view::npos ? begin : value.find('>', begin);
    return end == std::string_view::npos ? std::string_view() : value.substr(begin + 1, end - begin - 1);
}

// "mailto:list@lists.example?subject=…"
std::string_view domainOfPost(std::string_view value)
{
    const std::string_view url = bracketed(value);
    const std::size_t at = url.find('@');
    const std::string_view domain = at == std::string_view::npos ? std::string_view() : url.substr(at + 1);
    return domain.substr(0, domain.find('?'));
}

struct ListField
{
    std::string_view name; // in lower case
    std::string_view (*read)(std::string_view value);
};

constexpr ListField listFields[]{{"list-id", bracketed}, {"list-post", domainOfPost}}; // NOLINT: a table

std::string listIn(const ListField &kind, const message::Message &message,
                   const dkim::VerifiedSignature &signature)
{
    const std::vector<message::HeaderField> &fields = message.fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!equalsIgnoringCase(message.text(fields[i].name), kind.name) || isCovered(signature, i))
            continue;
        const std::string_view list = kind.read(message.text(fields[i].value));
        if (!list.empty())
            return std::string(list);
    }
    return {};
}

} // namespace

std::string listAfterSigning(const message::Message &message, const dkim::VerifiedSignature &signature)
{
    for (const ListField &kind : listFields) {
        if (std::string list = listIn(kind, message, signature); !list.empty())
            return list;
    }
    return {};
}

} // namespace dkimlens::text
