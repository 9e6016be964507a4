// SPDX-License-Identifier: Apache-2.0
// Tells a sink how text comes about as mail is transmitted: LF becomes CRLF (RFC 5321, 2.3.8), and nothing
// else changes. A bare CR is text.

#pragma once

#include "core/engine/dkim/sinks.h"

#include <algorithm>

namespace dkimlens::dkim {

// Where the next LF without its CR stands; the text's size where there is none.
inline std::size_t bareLineFeedIn(std::string_view text)
{
    std::size_t at = text.find('\n');
    while (at != std::string_view::npos && at > 0 && text[at - 1] == '\r')
        at = text.find('\n', at + 1);
    return std::min(at, text.size());
}

template<CanonicalSink Sink>
void restoreLineEnds(Slice text, Sink &sink)
{
    while (!text.isEmpty()) {
        const std::size_t lf = bareLineFeedIn(text.text());
        sink.keep(text.first(lf));
        text = text.from(lf);
        if (text.isEmpty())
            return;
        keepLineEnd(text.first(1), sink);
        text = text.from(1);
    }
}

} // namespace dkimlens::dkim
