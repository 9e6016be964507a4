// SPDX-License-Identifier: Apache-2.0
#include "core/engine/fields/parts.h"
#include "tests/properties/properties.h"

#include <array>

namespace dkimlens::test {

namespace {

using fields::Form;
using fields::Part;

constexpr std::array forms{Form::Text,        Form::Value,      Form::Tags,       Form::Pairs,
                           Form::Results,     Form::List,       Form::Uris,       Form::Colons,
                           Form::Assignments, Form::SpamStatus, Form::SpamReport, Form::SpamdResult,
                           Form::Scores};

bool isWithin(ByteRange part, ByteRange whole)
{
    return part.begin <= part.end && (part.isEmpty() || whole.contains(part));
}

Broken checkPart(const Part &part, std::size_t size)
{
    if (part.where.begin > part.where.end || part.where.end > size)
        return "a part does not stand within its field";
    if (!isWithin(part.name, part.where) || !isWithin(part.value, part.where)
        || !isWithin(part.note, part.where))
        return "a name, value or note does not stand within its part";
    return part.name.overlaps(part.note) ? "a name overlaps its note" : "";
}

// Further down in a message the same is read, further down.
Broken checkMoved(std::string_view text, Form form, const std::vector<Part> &parts)
{
    constexpr std::size_t by = 1000;
    const std::vector<Part> moved = fields::partsOf(Slice(text, by), form);
    if (moved.size() != parts.size())
        return "the same text is read differently further down";
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (moved[i].where.begin != parts[i].where.begin + by
            || moved[i].where.end != parts[i].where.end + by)
            return "a range does not move with the text";
    }
    return "";
}

} // namespace

Broken readFieldParts(std::string_view text)
{
    for (const Form form : forms) {
        const std::vector<Part> parts = fields::partsOf(Slice(text), form);
        std::size_t end = 0;
        for (const Part &part : parts) {
            if (part.where.begin < end)
                return "a part begins before the one before it ends";
            if (Broken broken = checkPart(part, text.size()); !broken.empty())
                return broken;
            end = part.where.end;
        }
        if (Broken broken = checkMoved(text, form, parts); !broken.empty())
            return broken;
    }
    return "";
}

} // namespace dkimlens::test
