// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/zone_tokens.h"

#include "core/engine/base/ascii.h"

#include <charconv>

namespace dkimlens::session {

namespace {

bool isBlank(char c)
{
    return isWsp(c) || c == '\r';
}

bool endsWord(char c)
{
    return isBlank(c) || c == '\n' || c == ';' || c == '(' || c == ')' || c == '"';
}

} // namespace

ZoneReader::ZoneReader(std::string_view text, LineEndInString lineEnds)
    : m_rest(text)
    , m_lineEnds(lineEnds)
{
}

std::optional<ZoneEntry> ZoneReader::next()
{
    while (!isAtEnd()) {
        ZoneEntry entry = takeEntry();
        if (m_error)
            return std::nullopt;
        if (!entry.words.empty())
            return entry;
    }
    return std::nullopt;
}

ZoneEntry ZoneReader::takeEntry()
{
    ZoneEntry entry;
    entry.line = m_line;
    entry.startsBlank = isBlank(m_rest.front());
    while (!isAtEnd()) {
        takeWhite();
        if (m_rest.empty())
            break;
        if (m_rest.front() == '\n') {
            takeLineEnd();
            if (m_depth == 0)
                break;
        } else if (!takeParenthesis()) {
            entry.words.push_back(m_rest.front() == '"' ? takeQuoted() : takeWord());
        }
    }
    if (m_depth > 0 && m_rest.empty())
        fail(KeysProblem::ParenthesisOpen, m_opened);
    return entry;
}

// White space and comments, up to the line end.
void ZoneReader::takeWhite()
{
    while (!m_rest.empty() && isBlank(m_rest.front()))
        m_rest.remove_prefix(1);
    if (!m_rest.empty() && m_rest.front() == ';')
        m_rest.remove_prefix(std::min(m_rest.find('\n'), m_rest.size()));
}

bool ZoneReader::takeParenthesis()
{
    const char c = m_rest.front();
    if (c != '(' && c != ')')
        return false;
    m_rest.remove_prefix(1);
    if (c == '(')
        m_opened = m_line;
    m_depth += c == '(' ? 1 : -1;
    if (m_depth < 0)
        fail(KeysProblem::ParenthesisUnopened, m_line);
    return true;
}

ZoneWord ZoneReader::takeWord()
{
    ZoneWord word;
    while (!isAtEnd() && !endsWord(m_rest.front()))
        word.text += takeEscaped();
    return word;
}

ZoneWord ZoneReader::takeQuoted()
{
    ZoneWord word{{}, true};
    const int start = m_line;
    m_rest.remove_prefix(1);
    while (!isAtEnd() && m_rest.front() != '"') {
        if (m_rest.front() != '\n')
            word.text += takeEscaped();
        else if (m_lineEnds == LineEndInString::Dropped)
            takeLineEnd();
        else
            fail(KeysProblem::QuoteOpen, start);
    }
    if (m_rest.empty())
        fail(KeysProblem::QuoteOpen, start);
    else
        m_rest.remove_prefix(1);
    return word;
}

// One character: "\DDD" is the octet of that number, "\x" is x itself.
char ZoneReader::takeEscaped()
{
    const char c = m_rest.front();
    m_rest.remove_prefix(1);
    if (c != '\\' || m_rest.empty())
        return c;
    if (!isDigit(m_rest.front())) {
        const char plain = m_rest.front();
        if (plain == '\n')
            fail(KeysProblem::EscapeInvalid, m_line, "\\");
        m_rest.remove_prefix(1);
        return plain;
    }
    const std::string_view digits = m_rest.substr(0, 3);
    unsigned octet = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), octet);
    if (problem != std::errc{} || end != digits.data() + 3 || octet > 255)
        fail(KeysProblem::EscapeInvalid, m_line, "\\" + std::string(digits));
    m_rest.remove_prefix(digits.size());
    return static_cast<char>(octet);
}

void ZoneReader::takeLineEnd()
{
    m_rest.remove_prefix(1);
    ++m_line;
}

void ZoneReader::fail(KeysProblem problem, int line, std::string_view token)
{
    if (!m_error)
        m_error = KeysError{
            problem, line, QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size())), {}};
}

} // namespace dkimlens::session
