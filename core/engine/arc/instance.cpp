// SPDX-License-Identifier: Apache-2.0
#include "core/engine/arc/instance.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dkim/tag_list.h"
#include "core/engine/dkim/tag_values.h"

namespace dkimlens::arc {

namespace {

constexpr std::size_t maxDigits = 2; // RFC 8617, 3.9: position

// Octets of the comment that begins here, those inside it included; 0 where none begins or it does not end.
std::size_t commentSize(std::string_view text)
{
    if (!text.starts_with('('))
        return 0;
    std::size_t depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i; // a quoted pair
        else if (text[i] == '(')
            ++depth;
        else if (text[i] == ')')
            --depth;
        if (depth == 0)
            return i + 1;
    }
    return 0;
}

Problem invalid(Slice where)
{
    return {ProblemCode::ArcInstanceInvalid, where.range(), std::string(where.text())};
}

bool take(Slice &text, char wanted)
{
    text = skipComments(text);
    if (!text.text().starts_with(wanted))
        return false;
    text = skipComments(text.from(1));
    return true;
}

Slice takeDigits(Slice &text)
{
    const Slice digits = text.first(text.size() - text.trimmedStart(isDigit).size());
    text = skipComments(text.from(digits.size()));
    return digits;
}

Result<int> positionOf(Slice digits)
{
    const std::uint64_t position = dkim::parseNumber(digits.text()).value_or(0);
    if (position > maxSets)
        return Problem{ProblemCode::ArcTooManySets, digits.range(), std::string(digits.text())};
    if (position == 0 || digits.size() > maxDigits)
        return invalid(digits);
    return static_cast<int>(position);
}

Result<int> readPrefix(Slice value)
{
    Slice rest = value;
    const bool isNamed = take(rest, 'i') && take(rest, '=');
    const Slice digits = isNamed ? takeDigits(rest) : Slice();
    if (!isNamed || !rest.text().starts_with(';'))
        return invalid(value.first(value.text().find(';')).trimmed(isFoldingSpace));
    return positionOf(digits);
}

Result<int> readTag(Slice value)
{
    const dkim::TagList tags = dkim::TagList::parse(skipComments(value));
    const dkim::Tag *tag = tags.find("i");
    if (!tag)
        return invalid(value.first(0));
    Slice rest = value.from(tag->valueRange.begin - value.range().begin).first(tag->valueRange.size());
    const Slice whole = rest;
    rest = skipComments(rest);
    const Slice digits = takeDigits(rest);
    return rest.isEmpty() ? positionOf(digits) : Result<int>(invalid(whole));
}

} // namespace

Slice skipComments(Slice text)
{
    text = text.trimmedStart(isFoldingSpace);
    while (const std::size_t size = commentSize(text.text()))
        text = text.from(size).trimmedStart(isFoldingSpace);
    return text;
}

Result<int> readInstance(FieldKind kind, Slice value)
{
    return kind == FieldKind::AuthenticationResults ? readPrefix(value) : readTag(value);
}

} // namespace dkimlens::arc
