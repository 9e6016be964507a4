// SPDX-License-Identifier: Apache-2.0
#include "core/engine/message/entity.h"

#include "core/engine/base/ascii.h"

#include <algorithm>

namespace dkimlens::message {

namespace {

// All up to the first of `ends`, outside quotes.
Slice takeUnquoted(Slice &rest, std::string_view ends)
{
    bool inQuotes = false;
    std::size_t at = 0;
    for (; at < rest.size(); ++at) {
        const char c = rest.text()[at];
        if (inQuotes && c == '\\')
            ++at;
        else if (c == '"')
            inQuotes = !inQuotes;
        else if (!inQuotes && ends.find(c) != std::string_view::npos)
            break;
    }
    const Slice taken = rest.first(at);
    rest = rest.from(at + 1);
    return taken;
}

std::string unquoted(std::string_view text)
{
    if (text.size() < 2 || !text.starts_with('"') || !text.ends_with('"'))
        return std::string(text);
    std::string plain;
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
        if (text[at] == '\\' && at + 2 < text.size())
            ++at;
        plain += text[at];
    }
    return plain;
}

const HeaderField *fieldNamed(const std::vector<HeaderField> &fields, std::string_view bytes,
                              std::string_view name)
{
    const auto isNamed = [&](const HeaderField &field) {
        return equalsIgnoringCase(bytes.substr(field.name.begin, field.name.size()), name);
    };
    const auto it = std::ranges::find_if(fields, isNamed);
    return it == fields.end() ? nullptr : &*it;
}

Slice sliceOf(std::string_view bytes, ByteRange range)
{
    return Slice(bytes.substr(range.begin, range.size()), range.begin);
}

// A line that begins with "--" and the boundary.
struct Delimiter
{
    ByteRange line; // with its line end
    bool isClosing = false;
};

class DelimiterReader
{
public:
    DelimiterReader(Slice body, std::string_view boundary)
        : m_rest(body)
        , m_mark("--" + std::string(boundary))
    {
    }

    std::optional<Delimiter> next()
    {
        while (!m_rest.isEmpty()) {
            const std::size_t lf = m_rest.text().find('\n');
            const Slice line = m_rest.first(lf == std::string_view::npos ? m_rest.size() : lf + 1);
            m_rest = m_rest.from(line.size());
            if (line.text().starts_with(m_mark))
                return Delimiter{line.range(), line.text().substr(m_mark.size()).starts_with("--")};
        }
        return std::nullopt;
    }

private:
    Slice m_rest;
    std::string m_mark;
};

// The line end before a delimiter belongs to it (RFC 2046, 5.1.1).
std::size_t withoutLineEnd(std::string_view bytes, ByteRange range)
{
    std::size_t end = range.end;
    if (end > range.begin && bytes[end - 1] == '\n')
        --end;
    if (end > range.begin && end < range.end && bytes[end - 1] == '\r')
        --end;
    return end;
}

class EntityReader
{
public:
    explicit EntityReader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    void read(Entity &entity, std::size_t depth)
    {
        std::string boundary;
        readType(entity, boundary);
        if (entity.type.starts_with("multipart/") && !boundary.empty() && depth < maxEntityDepth)
            readParts(entity, boundary, depth);
    }

private:
    void readType(Entity &entity, std::string &boundary) const
    {
        if (const HeaderField *encoding = fieldNamed(entity.fields, m_bytes, "content-transfer-encoding"))
            entity.encoding = toLower(sliceOf(m_bytes, encoding->value).trimmed(isFoldingSpace).text());
        const HeaderField *type = fieldNamed(entity.fields, m_bytes, "content-type");
        if (!type)
            return;
        Slice value = sliceOf(m_bytes, type->value);
        entity.type = toLower(takeUnquoted(value, ";").trimmed(isFoldingSpace).text());
        for (const Parameter &parameter : parametersOf(sliceOf(m_bytes, type->value))) {
            if (parameter.name == "charset")
                entity.charset = toLower(parameter.text);
            if (parameter.name == "boundary")
                boundary = parameter.text;
        }
    }

    void readParts(Entity &entity, const std::string &boundary, std::size_t depth)
    {
        DelimiterReader reader(sliceOf(m_bytes, entity.body), boundary);
        std::optional<Delimiter> open = reader.next();
        while (open && !open->isClosing && entity.parts.size() < maxEntities) {
            const std::optional<Delimiter> close = reader.next();
            const ByteRange whole{open->line.end, close ? close->line.begin : entity.body.end};
            entity.delimiters.push_back(open->line);
            entity.parts.push_back(partIn({whole.begin, withoutLineEnd(m_bytes, whole)}, depth));
            open = close;
        }
        if (open && open->isClosing && entity.isMultipart())
            entity.delimiters.push_back(open->line);
    }

    Entity partIn(ByteRange range, std::size_t depth)
    {
        const Message inner = Message::fromShared(nullptr, m_bytes.substr(range.begin, range.size()));
        Entity part;
        part.range = range;
        part.body = moved(inner.body(), range.begin);
        for (HeaderField field : inner.fields()) {
            for (ByteRange *place : {&field.range, &field.text, &field.name, &field.value})
                *place = moved(*place, range.begin);
            part.fields.push_back(field);
        }
        read(part, depth + 1);
        return part;
    }

    static ByteRange moved(ByteRange range, std::size_t by) { return {range.begin + by, range.end + by}; }

    std::string_view m_bytes;
};

void addLeaves(const Entity &entity, std::vector<const Entity *> &leaves)
{
    if (!entity.isMultipart())
        leaves.push_back(&entity);
    for (const Entity &part : entity.parts)
        addLeaves(part, leaves); // as deep as maxEntityDepth
}

} // namespace

Entity entityOf(const Message &message)
{
    Entity entity;
    entity.range = {0, message.bytes().size()};
    entity.fields = message.fields();
    entity.body = message.body();
    EntityReader(message.bytes()).read(entity, 0);
    return entity;
}

std::vector<const Entity *> leavesOf(const Entity &entity)
{
    std::vector<const Entity *> leaves;
    addLeaves(entity, leaves);
    return leaves;
}

std::vector<Parameter> parametersOf(Slice fieldValue)
{
    std::vector<Parameter> parameters;
    takeUnquoted(fieldValue, ";");
    while (!fieldValue.isEmpty()) {
        const Slice whole = takeUnquoted(fieldValue, ";").trimmed(isFoldingSpace);
        Slice rest = whole;
        const Slice name = rest.takeUntil('=').trimmed(isFoldingSpace);
        const Slice value = rest.trimmed(isFoldingSpace);
        if (!name.isEmpty() && !value.isEmpty())
            parameters.push_back(
                {toLower(name.text()), whole.range(), value.range(), unquoted(value.text())});
    }
    return parameters;
}

} // namespace dkimlens::message
