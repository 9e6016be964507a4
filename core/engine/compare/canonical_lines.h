// SPDX-License-Identifier: Apache-2.0
// The lines of a canonical body one after the other, each with what it was made of in the message. Nothing is
// stored of a line.

#pragma once

#include "core/engine/base/edited_text.h"

#include <optional>
#include <string_view>

namespace dkimlens::compare {

struct CanonicalLine
{
    ByteRange text; // in the canonical body, its line end included
    ByteRange source; // in the message
};

class CanonicalLines
{
public:
    // `message`: what the sources of `body` stand in. Both must outlive it; `begin`: of the body.
    CanonicalLines(const EditedText &body, std::string_view message, std::size_t begin);

    // At last, without text, what follows the last line in the message, if it is anything.
    std::optional<CanonicalLine> next();

private:
    bool isLineRead(); // takes so much of the run, or of the next one, as belongs to the line

    EditedText::Reader m_reader;
    std::string_view m_message;
    std::optional<EditedText::Run> m_run; // kept, and not read to its end
    ByteRange m_text;
    ByteRange m_source;
    bool m_isAtEnd = false;
};

// Whether two texts are the same as they are transmitted: an LF is a CRLF.
bool areTransmittedAlike(std::string_view one, std::string_view other);

} // namespace dkimlens::compare
