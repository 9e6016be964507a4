// SPDX-License-Identifier: Apache-2.0
#include "core/engine/authres/parse.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace dkimlens::authres {

using message::FieldReader;

namespace {

constexpr std::string_view onlyVersion = "1"; // RFC 8601, 2.5

// The value of a property or a reason: a token, a quoted string or an address (RFC 8601, 2.2: pvalue). Real
// ones hold "/", "=", ":" and "," too, base64 and IPv6 addresses above all.
struct Value
{
    std::string text;
    ByteRange where;
};

// "dkim" or "header.d": there may be comments around the dot (RFC 8601, 2.2 and B.7).
struct Name
{
    Slice first;
    Slice second; // after the dot; empty where there is none

    std::string joined() const
    {
        return toLower(first.text()) + (second.isEmpty() ? "" : '.' + toLower(second.text()));
    }
};

Name takeName(FieldReader &reader)
{
    Name name{reader.takeWord("=/.;"), {}};
    reader.skipSpace();
    if (reader.take('.')) {
        reader.skipSpace();
        name.second = reader.takeWord("=/;");
        reader.skipSpace();
    }
    return name;
}

// One part of a field, between two semicolons.
class Part
{
public:
    Part(Slice part, AuthenticationResults *field)
        : m_reader(part)
        , m_field(field)
    {
        skipSpace();
    }

    bool isEmpty() const { return m_reader.isAtEnd(); }

    // Whether it begins as a result or a property does: a name, then "=" or "/".
    bool isAssignment() const
    {
        FieldReader ahead(m_reader.rest());
        const Name name = takeName(ahead);
        return !name.first.isEmpty() && (ahead.next() == '=' || ahead.next() == '/');
    }

    void readInstance()
    {
        m_reader.takeWord("=");
        take('=');
        const std::string_view digits = m_reader.takeWord("").text();
        int number = 0;
        const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (problem == std::errc{} && end == digits.data() + digits.size())
            m_field->instance = number;
        else
            deviate(Departure::InstanceMissing, m_reader.at() - digits.size());
    }

    void readServer()
    {
        m_field->server = takeValue().text;
        skipSpace();
        if (isDigit(m_reader.next())) {
            const Slice version = m_reader.takeWord("");
            m_field->version = version.text();
            if (version.text() != onlyVersion)
                m_field->deviations.push_back({Departure::VersionUnknown, version.range()});
            skipSpace();
        }
        takeRest();
        m_field->comments = m_reader.takeComments();
    }

    // "none" alone says that nothing was checked.
    bool isNone() const
    {
        FieldReader ahead(m_reader.rest());
        const Slice word = ahead.takeWord("=;");
        ahead.skipSpace();
        return ahead.isAtEnd() && equalsIgnoringCase(word.text(), "none");
    }

    void readResult()
    {
        const std::size_t begin = m_reader.at();
        if (!isAssignment()) {
            deviate(Departure::ResultMissing, begin);
            return;
        }
        const Name method = takeName(m_reader);
        if (!method.second.isEmpty()) // "header.from=…": a property of nothing
            deviate(Departure::ResultMissing, begin);
        MethodResult result;
        result.method = method.joined();
        if (m_reader.take('/')) {
            skipSpace();
            result.version = m_reader.takeWord("=").text();
        }
        take('=');
        const Value word = takeValue();
        result.result = toLower(word.text);
        result.resultRange = word.where;
        m_end = std::max(m_end, word.where.end);
        readProperties(&result);
        result.where = {begin, m_end};
        result.comments = m_reader.takeComments();
        noteOpenComments(result.comments);
        m_field->results.push_back(std::move(result));
    }

private:
    void skipSpace() { m_reader.skipSpace(); }

    void take(char c)
    {
        skipSpace();
        m_reader.take(c);
        skipSpace();
    }

    Value takeValue()
    {
        if (std::optional<message::QuotedString> quoted = m_reader.takeQuoted())
            return withDomain(std::move(*quoted));
        const Slice word = m_reader.takeRun(";(");
        return {std::string(word.text()), word.range()};
    }

    // A quoted local part goes on with "@" and its domain.
    Value withDomain(message::QuotedString quoted)
    {
        if (m_reader.next() != '@')
            return {std::move(quoted.text), quoted.where};
        const Slice domain = m_reader.takeRun(";(");
        return {'"' + quoted.text + '"' + std::string(domain.text()),
                {quoted.where.begin, domain.range().end}};
    }

    void readProperties(MethodResult *result)
    {
        for (skipSpace(); !m_reader.isAtEnd(); skipSpace()) {
            if (isAssignment())
                readProperty(result);
            else
                skipWord();
        }
    }

    void readProperty(MethodResult *result)
    {
        const Name name = takeName(m_reader);
        take(m_reader.next()); // "=", or a "/" that nobody should write
        const Value value = takeValue();
        m_end = std::max(m_end, value.where.end);
        const bool hasType = !name.second.isEmpty();
        if (!hasType && equalsIgnoringCase(name.first.text(), "reason")) {
            result->reason = value.text;
            return;
        }
        Property property;
        property.type = hasType ? toLower(name.first.text()) : std::string();
        property.name = toLower((hasType ? name.second : name.first).text());
        property.value = value.text;
        property.where = {name.first.range().begin, value.where.end};
        property.valueRange = value.where;
        if (!hasType)
            m_field->deviations.push_back({Departure::PropertyTypeMissing, property.where});
        result->properties.push_back(std::move(property));
    }

    // Words that are neither: one deviation for all that stand together.
    void skipWord()
    {
        const std::size_t begin = m_reader.at();
        const Value word = takeValue();
        if (m_reader.at() == begin)
            m_reader.skip(1); // an octet that begins nothing
        m_end = std::max(m_end, m_reader.at());
        std::vector<Deviation> &all = m_field->deviations;
        if (!all.empty() && all.back().what == Departure::TextNotUnderstood
            && all.back().where.end == m_noted)
            all.back().where.end = m_reader.at();
        else
            all.push_back({Departure::TextNotUnderstood, {begin, m_reader.at()}});
        m_noted = m_reader.at();
    }

    void takeRest()
    {
        if (!m_reader.isAtEnd())
            deviate(Departure::TextNotUnderstood, m_reader.at());
    }

    void deviate(Departure what, std::size_t begin)
    {
        const std::size_t end = m_reader.rest().trimmedEnd(isFoldingSpace).range().end;
        m_field->deviations.push_back({what, {begin, std::max(begin, end)}});
    }

    void noteOpenComments(const std::vector<message::Comment> &comments)
    {
        for (const message::Comment &comment : comments) {
            if (!comment.isClosed)
                m_field->deviations.push_back({Departure::CommentNotClosed, comment.where});
        }
    }

    FieldReader m_reader;
    AuthenticationResults *m_field;
    std::size_t m_end = 0; // of what was read
    std::size_t m_noted = 0; // end of the last word that was not understood
};

bool isInstance(Slice part)
{
    FieldReader reader(part);
    reader.skipSpace();
    const Slice name = reader.takeWord("=");
    reader.skipSpace();
    return equalsIgnoringCase(name.text(), "i") && reader.next() == '=';
}

// The next part, its semicolon taken too.
Slice takePart(FieldReader &reader)
{
    const Slice part = reader.takeUntil(";");
    reader.take(';');
    return part;
}

void readHead(FieldReader &reader, Form form, AuthenticationResults *field)
{
    if (form == Form::Arc) {
        if (isInstance(reader.rest()))
            Part(takePart(reader), field).readInstance();
        else
            field->deviations.push_back({Departure::InstanceMissing, {reader.at(), reader.at()}});
    }
    FieldReader ahead = reader;
    Part server(takePart(ahead), field);
    if (server.isAssignment() || server.isEmpty()) {
        field->deviations.push_back({Departure::ServerMissing, {reader.at(), reader.at()}});
        return; // what comes is a result already
    }
    server.readServer();
    reader = ahead;
}

} // namespace

const std::string *MethodResult::find(std::string_view type, std::string_view name) const
{
    const auto property = std::ranges::find_if(properties, [&](const Property &candidate) {
        return candidate.type == type && candidate.name == name;
    });
    return property == properties.end() ? nullptr : &property->value;
}

AuthenticationResults parse(Slice value, Form form)
{
    AuthenticationResults field;
    FieldReader reader(value);
    readHead(reader, form, &field);
    while (!reader.isAtEnd()) {
        Part part(takePart(reader), &field);
        if (part.isNone())
            field.saysNone = true;
        else if (!part.isEmpty())
            part.readResult();
    }
    return field;
}

std::vector<AuthenticationResults> collect(const message::Message &message)
{
    std::vector<AuthenticationResults> all;
    for (std::size_t i = 0; i < message.fields().size(); ++i) {
        const message::HeaderField &field = message.fields()[i];
        const std::string_view name = message.text(field.name);
        const bool isArc = equalsIgnoringCase(name, "ARC-Authentication-Results");
        if (!isArc && !equalsIgnoringCase(name, "Authentication-Results"))
            continue;
        all.push_back(parse(message.slice(field.value), isArc ? Form::Arc : Form::Plain));
        all.back().field = i;
    }
    return all;
}

} // namespace dkimlens::authres
