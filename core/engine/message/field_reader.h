// SPDX-License-Identifier: Apache-2.0
// Reads the value of a structured header field from left to right (RFC 5322, 3.2): words, quoted strings and
// the comments that may stand between them. One pass, however deep comments are nested.

#pragma once

#include "core/engine/base/slice.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::message {

// Without its parentheses, backslashes and line ends; comments within it keep theirs.
struct Comment
{
    std::string text;
    ByteRange where; // with the parentheses
    bool isClosed = true;

    friend bool operator==(const Comment &, const Comment &) = default;
};

struct QuotedString
{
    std::string text; // without quotation marks and backslashes
    ByteRange where; // with the quotation marks
    bool isClosed = true;
};

class FieldReader
{
public:
    explicit FieldReader(Slice value)
        : m_rest(value)
    {
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }
    char next() const { return m_rest.isEmpty() ? '\0' : m_rest.text().front(); }
    std::size_t at() const { return m_rest.range().begin; } // in the message
    Slice rest() const { return m_rest; }

    // White space, folding and comments (CFWS); the comments are kept for takeComments().
    void skipSpace();
    std::vector<Comment> takeComments();

    bool take(char c); // where it comes next
    void skip(std::size_t count) { m_rest = m_rest.from(count); }

    // All before white space, a comment, a quotation or one of `marks`; may be empty.
    Slice takeWord(std::string_view marks);

    // All before white space or one of `marks`, quotations and parentheses included.
    Slice takeRun(std::string_view marks);

    // All before one of `marks` that stands outside of comments and quotations.
    Slice takeUntil(std::string_view marks);

    std::optional<QuotedString> takeQuoted();

private:
    Comment takeComment();
    Slice takeFirst(std::size_t count);

    Slice m_rest;
    std::vector<Comment> m_comments;
};

} // namespace dkimlens::message
