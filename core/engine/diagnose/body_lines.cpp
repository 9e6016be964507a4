// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/body_lines.h"

namespace dkimlens::diagnose {

std::vector<Line> linesOf(Slice text)
{
    std::vector<Line> lines;
    while (!text.isEmpty()) {
        const std::size_t lf = text.text().find('\n');
        const bool hasEnd = lf != std::string_view::npos;
        const bool isCrlf = hasEnd && lf > 0 && text.text()[lf - 1] == '\r';
        const std::size_t size = !hasEnd ? text.size() : isCrlf ? lf - 1 : lf;
        const std::size_t whole = hasEnd ? lf + 1 : text.size();
        lines.push_back({text.first(size), text.first(whole).from(size)});
        text = text.from(whole);
    }
    return lines;
}

} // namespace dkimlens::diagnose
