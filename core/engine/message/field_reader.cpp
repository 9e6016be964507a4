// SPDX-License-Identifier: Apache-2.0
#include "core/engine/message/field_reader.h"

#include "core/engine/base/ascii.h"

#include <utility>

namespace dkimlens::message {

namespace {

constexpr bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

bool isOneOf(char c, std::string_view marks)
{
    return marks.find(c) != std::string_view::npos;
}

// What is enclosed, from its first octet on: its text, and how many octets it takes with its end.
struct Enclosed
{
    std::string text;
    std::size_t size = 0;
    bool isClosed = false;

    void keep(char c)
    {
        if (!isLineEnd(c))
            text += c;
    }
};

// A quoted pair (RFC 5322, 3.2.1): the backslash takes the next octet's meaning away.
bool isPair(std::string_view octets, std::size_t at)
{
    return octets[at] == '\\' && at + 1 < octets.size();
}

Enclosed enclosedInQuotes(std::string_view octets)
{
    Enclosed found;
    std::size_t i = 1;
    for (; i < octets.size() && octets[i] != '"'; ++i) {
        if (isPair(octets, i))
            ++i;
        found.keep(octets[i]);
    }
    found.isClosed = i < octets.size();
    found.size = i + (found.isClosed ? 1 : 0);
    return found;
}

Enclosed enclosedInParentheses(std::string_view octets)
{
    Enclosed found;
    std::size_t depth = 1;
    std::size_t i = 1;
    for (; i < octets.size(); ++i) {
        if (octets[i] == '(')
            ++depth;
        else if (octets[i] == ')' && --depth == 0)
            break;
        if (isPair(octets, i))
            ++i;
        found.keep(octets[i]);
    }
    found.isClosed = i < octets.size();
    found.size = i + (found.isClosed ? 1 : 0);
    return found;
}

} // namespace

void FieldReader::skipSpace()
{
    while (!isAtEnd() && (isFoldingSpace(next()) || next() == '(')) {
        if (next() == '(')
            m_comments.push_back(takeComment());
        else
            skip(1);
    }
}

std::vector<Comment> FieldReader::takeComments()
{
    return std::exchange(m_comments, {});
}

bool FieldReader::take(char c)
{
    if (isAtEnd() || next() != c)
        return false;
    skip(1);
    return true;
}

Slice FieldReader::takeWord(std::string_view marks)
{
    std::size_t count = 0;
    for (const char c : m_rest.text()) {
        if (isFoldingSpace(c) || c == '(' || c == '"' || isOneOf(c, marks))
            break;
        ++count;
    }
    return takeFirst(count);
}

Slice FieldReader::takeRun(std::string_view marks)
{
    std::size_t count = 0;
    for (const char c : m_rest.text()) {
        if (isFoldingSpace(c) || isOneOf(c, marks))
            break;
        ++count;
    }
    return takeFirst(count);
}

Slice FieldReader::takeUntil(std::string_view marks)
{
    const std::string_view octets = m_rest.text();
    std::size_t count = 0;
    while (count < octets.size() && !isOneOf(octets[count], marks)) {
        if (octets[count] == '(')
            count += enclosedInParentheses(octets.substr(count)).size;
        else if (octets[count] == '"')
            count += enclosedInQuotes(octets.substr(count)).size;
        else
            ++count;
    }
    return takeFirst(count);
}

std::optional<QuotedString> FieldReader::takeQuoted()
{
    if (next() != '"')
        return std::nullopt;
    Enclosed found = enclosedInQuotes(m_rest.text());
    const Slice taken = takeFirst(found.size);
    return QuotedString{std::move(found.text), taken.range(), found.isClosed};
}

Comment FieldReader::takeComment()
{
    Enclosed found = enclosedInParentheses(m_rest.text());
    const Slice taken = takeFirst(found.size);
    return {std::move(found.text), taken.range(), found.isClosed};
}

Slice FieldReader::takeFirst(std::size_t count)
{
    const Slice taken = m_rest.first(count);
    skip(count);
    return taken;
}

} // namespace dkimlens::message
