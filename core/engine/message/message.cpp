// SPDX-License-Identifier: Apache-2.0
#include "core/engine/message/message.h"

#include "core/engine/base/ascii.h"
#include "core/engine/message/line_ends.h"

#include <algorithm>
#include <utility>

namespace dkimlens::message {

struct Message::Parts
{
    std::shared_ptr<const void> owner;
    std::string_view bytes;
    ByteRange preamble;
    std::vector<HeaderField> fields;
    ByteRange separator;
    ByteRange body;
    LineEndCounts lineEnds;
};

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view mboxStart = "From ";

struct Line
{
    Slice text;
    Slice whole; // with its line end
};

Line firstLine(Slice rest)
{
    const std::size_t lf = rest.text().find('\n');
    if (lf == std::string_view::npos)
        return {rest, rest};
    const bool crlf = lf > 0 && rest.text()[lf - 1] == '\r';
    return {rest.first(crlf ? lf - 1 : lf), rest.first(lf + 1)};
}

// RFC 5322, 2.2: printable ASCII without the colon.
bool isFieldName(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
}

// An mbox line is no field. "From : joe" is one, in the obsolete syntax (RFC 5322, 4.5).
bool isMboxLine(std::string_view line)
{
    if (!line.starts_with(mboxStart))
        return false;
    const std::size_t next = line.find_first_not_of(" \t", mboxStart.size() - 1);
    return next == std::string_view::npos || line[next] != ':';
}

std::size_t preambleSize(Slice bytes)
{
    const std::size_t mark = bytes.text().starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    const Line line = firstLine(bytes.from(mark));
    return isMboxLine(line.text.text()) ? mark + line.whole.size() : mark;
}

HeaderField fieldOf(Slice text, Slice whole)
{
    HeaderField field;
    field.range = whole.range();
    field.text = text.range();
    const std::size_t colon = text.text().find(':');
    const Slice name = text.first(colon).trimmedEnd(isWsp);
    if (colon == std::string_view::npos || !isFieldName(name.text())) {
        field.name = {text.range().begin, text.range().begin};
        field.value = text.range();
        return field;
    }
    field.name = name.range();
    field.value = text.from(colon + 1).range();
    return field;
}

// The field that `rest` begins with: its first line, and the lines after it that begin with white space.
HeaderField takeField(Slice &rest)
{
    const Slice start = rest;
    Line line = firstLine(rest);
    std::size_t textSize = line.text.size();
    rest = rest.from(line.whole.size());
    while (!rest.isEmpty() && isWsp(rest.text().front())) {
        line = firstLine(rest);
        textSize = line.text.range().end - start.range().begin;
        rest = rest.from(line.whole.size());
    }
    return fieldOf(start.first(textSize), start.first(rest.range().begin - start.range().begin));
}

} // namespace

Message::Message()
    : Message(fromShared(nullptr, {}))
{
}

Message::Message(std::shared_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{
}

Message Message::fromBytes(std::string bytes)
{
    auto owner = std::make_shared<const std::string>(std::move(bytes));
    const std::string_view view = *owner;
    return fromShared(std::move(owner), view);
}

Message Message::fromShared(std::shared_ptr<const void> owner, std::string_view bytes)
{
    auto parts = std::make_shared<Parts>();
    parts->owner = std::move(owner);
    parts->bytes = bytes;
    Slice rest(bytes);
    parts->preamble = rest.first(preambleSize(rest)).range();
    rest = rest.from(parts->preamble.size());
    parts->separator = {bytes.size(), bytes.size()};
    while (!rest.isEmpty()) {
        const Line line = firstLine(rest);
        if (line.text.isEmpty()) {
            parts->separator = line.whole.range();
            rest = rest.from(line.whole.size());
            break;
        }
        parts->fields.push_back(takeField(rest));
    }
    parts->body = rest.range();
    parts->lineEnds = countLineEnds(bytes);
    return Message(std::move(parts));
}

std::string_view Message::bytes() const
{
    return m_parts->bytes;
}

ByteRange Message::preamble() const
{
    return m_parts->preamble;
}

const std::vector<HeaderField> &Message::fields() const
{
    return m_parts->fields;
}

ByteRange Message::separator() const
{
    return m_parts->separator;
}

ByteRange Message::body() const
{
    return m_parts->body;
}

const LineEndCounts &Message::lineEnds() const
{
    return m_parts->lineEnds;
}

bool Message::hasFields() const
{
    return std::ranges::any_of(fields(), &HeaderField::isField);
}

} // namespace dkimlens::message
