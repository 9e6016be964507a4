// SPDX-License-Identifier: Apache-2.0
#include "core/session/pasted_message.h"

#include "core/engine/base/ascii.h"
#include "core/engine/message/message.h"

#include <algorithm>
#include <string_view>

namespace dkimlens::session {

namespace {

void dropEmptyLines(std::string &text)
{
    const auto first = std::ranges::find_if_not(text, isFoldingSpace);
    const std::size_t line = text.rfind('\n', static_cast<std::size_t>(first - text.begin()));
    if (line != std::string::npos)
        text.erase(0, line + 1);
}

// No header begins with white space: what the first line has, it got on the way. A line that has less keeps
// what it has.
std::string withoutIndentation(std::string_view text)
{
    const std::size_t indentation = text.find_first_not_of(" \t");
    if (indentation == 0 || indentation == std::string_view::npos)
        return std::string(text);
    const std::string_view common = text.substr(0, indentation);
    std::string lines;
    lines.reserve(text.size());
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        const std::string_view line = text.substr(0, end);
        lines += line.substr(line.starts_with(common) ? indentation : 0);
        text.remove_prefix(end);
    }
    return lines;
}

} // namespace

std::string pastedMessage(std::string text)
{
    if (std::ranges::all_of(text, isFoldingSpace))
        return text;
    dropEmptyLines(text);
    text = withoutIndentation(text);
    const message::Message message = message::Message::fromBytes(text);
    const bool hasBody = !std::ranges::all_of(message.text(message.body()), isFoldingSpace);
    if (message.hasFields() && !hasBody)
        text.resize(message.separator().begin);
    return text;
}

} // namespace dkimlens::session
