// SPDX-License-Identifier: Apache-2.0
// The words of zone files (RFC 1035, 5.1): comments, quotes, escapes, and parentheses over several lines.

#pragma once

#include "core/session/keys/record_table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::session {

struct ZoneWord
{
    std::string text; // unescaped
    bool quoted = false;
};

// All words up to a line end outside parentheses.
struct ZoneEntry
{
    std::vector<ZoneWord> words;
    bool startsBlank = false; // white space stands before the first word
    int line = 0; // where it begins
};

// What documentation prints has line ends inside strings; in a file they mean that a quote is missing.
enum class LineEndInString : std::uint8_t { Refused, Dropped };

class ZoneReader
{
public:
    explicit ZoneReader(std::string_view text, LineEndInString lineEnds = LineEndInString::Refused);

    std::optional<ZoneEntry> next(); // nothing at the end, or at an error
    const std::optional<KeysError> &error() const { return m_error; }

private:
    ZoneEntry takeEntry();
    void takeWhite();
    bool takeParenthesis();
    ZoneWord takeWord();
    ZoneWord takeQuoted();
    char takeEscaped();
    void takeLineEnd();
    void fail(KeysProblem problem, int line, std::string_view token = {});
    bool isAtEnd() const { return m_rest.empty() || m_error.has_value(); }

    std::string_view m_rest;
    LineEndInString m_lineEnds;
    int m_line = 1;
    int m_depth = 0; // of parentheses
    int m_opened = 0; // line of the last "("
    std::optional<KeysError> m_error;
};

} // namespace dkimlens::session
