// SPDX-License-Identifier: Apache-2.0
#include "core/engine/message/message.h"
#include "tests/properties/properties.h"

namespace dkimlens::test {

namespace {

using message::HeaderField;
using message::LineEndCounts;
using message::Message;

bool isLineEndOrNothing(std::string_view text)
{
    return text.empty() || text == "\n" || text == "\r\n";
}

Broken checkField(const Message &message, const HeaderField &field)
{
    if (field.range.isEmpty() || field.text.begin != field.range.begin || !field.range.contains(field.text))
        return "a field's text is not the beginning of the field";
    if (!isLineEndOrNothing(message.text({field.text.end, field.range.end})))
        return "a field has more than a line end after its text";
    if (!field.text.contains(field.name) || field.value.end != field.text.end)
        return "a field's name or value is not within its text";
    if (!field.isField())
        return field.value == field.text ? "" : "a line that is no field is not its own value";
    if (field.name.begin != field.text.begin || field.name.end >= field.value.begin)
        return "a field's name does not begin it, or no colon follows";
    return message.bytes()[field.value.begin - 1] == ':' ? "" : "no colon stands before a field's value";
}

LineEndCounts countSlowly(std::string_view text)
{
    LineEndCounts counts;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool afterCr = i > 0 && text[i - 1] == '\r';
        const bool beforeLf = i + 1 < text.size() && text[i + 1] == '\n';
        counts.crlf += text[i] == '\n' && afterCr;
        counts.lf += text[i] == '\n' && !afterCr;
        counts.cr += text[i] == '\r' && !beforeLf;
    }
    return counts;
}

} // namespace

Broken splitMessage(std::string_view bytes)
{
    const Message message = Message::fromBytes(std::string(bytes));
    if (message.bytes() != bytes)
        return "the octets are not those given";
    if (message.preamble().begin != 0)
        return "the preamble does not begin the file";
    std::size_t at = message.preamble().end;
    for (const HeaderField &field : message.fields()) {
        if (field.range.begin != at)
            return "a field does not begin where the part before it ends";
        if (Broken broken = checkField(message, field); !broken.empty())
            return broken;
        at = field.range.end;
    }
    if (message.separator().begin != at || message.body().begin != message.separator().end
        || message.body().end != bytes.size())
        return "separator and body do not cover the rest";
    if (!isLineEndOrNothing(message.text(message.separator())))
        return "the separator is no blank line";
    return message.lineEnds() == countSlowly(bytes) ? "" : "the line ends are counted wrong";
}

} // namespace dkimlens::test
