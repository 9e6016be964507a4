// SPDX-License-Identifier: Apache-2.0
#include "tests/properties/reference.h"

#include <vector>

namespace dkimlens::test {

namespace {

// The lines without their line ends; a last line that has none counts if there is anything in it.
std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::size_t begin = 0;
    for (std::size_t end = 0; (end = text.find("\r\n", begin)) != std::string::npos; begin = end + 2)
        lines.push_back(text.substr(begin, end - begin));
    if (begin < text.size())
        lines.push_back(text.substr(begin));
    return lines;
}

std::string joined(std::vector<std::string> lines)
{
    while (!lines.empty() && lines.back().empty())
        lines.pop_back();
    std::string text;
    for (const std::string &line : lines)
        text += line + "\r\n";
    return text;
}

// Runs of white space become one space, and those at the end vanish.
std::string reduced(const std::string &line)
{
    std::string out;
    for (const char c : line) {
        const bool isSpace = c == ' ' || c == '\t';
        if (!isSpace)
            out += c;
        else if (out.empty() || out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

std::string lower(std::string text)
{
    for (char &c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    }
    return text;
}

} // namespace

std::string withCrlf(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n' && (out.empty() || out.back() != '\r'))
            out += '\r';
        out += c;
    }
    return out;
}

std::string simpleBody(std::string_view body)
{
    const std::string made = joined(linesOf(withCrlf(body)));
    return made.empty() ? "\r\n" : made;
}

std::string relaxedBody(std::string_view body)
{
    std::vector<std::string> lines = linesOf(withCrlf(body));
    for (std::string &line : lines)
        line = reduced(line);
    return joined(lines);
}

std::string withoutWspAtLineEnds(std::string_view text)
{
    std::string out;
    const auto strip = [&] {
        while (!out.empty() && (out.back() == ' ' || out.back() == '\t'))
            out.pop_back();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) == "\r\n")
            strip();
        out += text[i];
    }
    strip();
    return out;
}

std::string withWspRunsReduced(std::string_view text)
{
    std::string out;
    bool isInRun = false;
    for (const char c : text) {
        const bool isWsp = c == ' ' || c == '\t';
        if (!isWsp)
            out += c;
        else if (!isInRun)
            out += ' ';
        isInRun = isWsp;
    }
    return out;
}

std::string withoutEmptyLinesAtEnd(std::string_view text, EmptyBody empty)
{
    const auto isOnlyLine = [&] { return text == "\r\n" && empty == EmptyBody::Vanishes; };
    while (text.ends_with("\r\n\r\n") || isOnlyLine())
        text.remove_suffix(2);
    return std::string(text);
}

std::string withFinalLineEnd(std::string_view text, EmptyBody empty)
{
    const bool staysEmpty = text.empty() && empty == EmptyBody::Vanishes;
    return std::string(text) + (staysEmpty || text.ends_with("\r\n") ? "" : "\r\n");
}

std::string simpleField(std::string_view field)
{
    return withCrlf(field);
}

std::string relaxedField(std::string_view field)
{
    const std::size_t colon = field.find(':');
    std::string value;
    for (const std::string &line : linesOf(withCrlf(field.substr(colon + 1))))
        value += line; // unfolded
    value = reduced(value);
    if (value.starts_with(' '))
        value.erase(0, 1);
    return lower(reduced(std::string(field.substr(0, colon)))) + ':' + value;
}

} // namespace dkimlens::test
