// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/split.h"

#include "core/engine/dkim/canonicalization.h"

namespace dkimlens::dkim {

namespace {

using message::Message;

ByteRange headerOf(const Message &message)
{
    const std::size_t begin = message.preamble().end;
    return {begin, message.fields().empty() ? begin : message.fields().back().range.end};
}

trace::Fact sizeFact(std::string name, ByteRange range)
{
    return {std::move(name), std::to_string(range.size()), range};
}

trace::Fact countFact(std::string name, std::size_t count)
{
    return {std::move(name), std::to_string(count), {}};
}

std::vector<trace::Fact> factsOf(const Message &message)
{
    const message::LineEndCounts &ends = message.lineEnds();
    return {countFact("fields", message.fields().size()),
            sizeFact("preamble", message.preamble()),
            sizeFact("header", headerOf(message)),
            sizeFact("separator", message.separator()),
            sizeFact("body", message.body()),
            countFact("crlf", ends.crlf),
            countFact("lf", ends.lf),
            countFact("cr", ends.cr)};
}

} // namespace

trace::Step splitMessage(const Message &message, trace::Detail detail)
{
    trace::Step step;
    step.id = "dkim.message";
    step.rfc = "6376#2.1";
    step.outcome = message.lineEnds().lf > 0 ? trace::Outcome::Noted : trace::Outcome::Passed;
    if (detail == trace::Detail::Verdict)
        return step;
    step.facts = factsOf(message);
    step.change =
        trace::Change{std::make_shared<EditedText>(transmittedText(message)), {}, {Rule::LineEnding}};
    return step;
}

} // namespace dkimlens::dkim
