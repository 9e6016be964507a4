// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/copied_headers.h"

#include "core/engine/base/ascii.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace dkimlens::analysis {

namespace {

std::string withoutSpace(std::string_view text)
{
    std::string left(text);
    std::erase_if(left, isFoldingSpace);
    return left;
}

// The values of all fields of one name, read once for all copies of that name.
using ValuesOfName = std::unordered_map<std::string, std::size_t>; // the value: the index of its field

ValuesOfName valuesOf(const message::Message &message, const std::vector<std::size_t> &fields)
{
    ValuesOfName values;
    for (const std::size_t field : fields)
        values.insert_or_assign(withoutSpace(message.text(message.fields()[field].value)), field);
    return values;
}

ComparedCopy compared(dkim::CopiedField copy, const std::vector<std::size_t> &fields,
                      const ValuesOfName &values)
{
    const auto same = values.find(withoutSpace(copy.value));
    if (same != values.end())
        return {std::move(copy), ComparedCopy::State::Same, same->second};
    if (fields.empty())
        return {std::move(copy), ComparedCopy::State::Gone, std::nullopt};
    return {std::move(copy), ComparedCopy::State::Differs, fields.back()};
}

} // namespace

std::vector<ComparedCopy> comparedCopies(const message::Message &message, const message::FieldIndex &fields,
                                         const dkim::Signature &signature)
{
    std::vector<ComparedCopy> found;
    const ByteRange range = signature.rangeOf("z");
    if (range.isEmpty())
        return found;
    std::unordered_map<std::string, ValuesOfName> known;
    for (dkim::CopiedField &copy : dkim::copiedFields(message.slice(range), maxCopies)) {
        const std::string name = toLower(copy.name);
        const std::vector<std::size_t> &named = fields.named(name);
        const auto [values, isNew] = known.try_emplace(name);
        if (isNew)
            values->second = valuesOf(message, named);
        found.push_back(compared(std::move(copy), named, values->second));
    }
    return found;
}

} // namespace dkimlens::analysis
