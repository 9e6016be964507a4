// SPDX-License-Identifier: Apache-2.0
#include "tests/properties/edits.h"

#include "core/engine/trace/change_index.h"

namespace dkimlens::test {

namespace {

// Each kind has the sizes that its name promises, and a rule if it changes anything.
bool isWhatItSays(const Edit &edit)
{
    const bool hasRule = edit.rule != Rule::None;
    switch (edit.kind) {
    case Edit::Kind::Kept:
        return !hasRule && edit.source.size() == edit.output.size() && !edit.source.isEmpty();
    case Edit::Kind::Replaced:
        return hasRule && !edit.source.isEmpty() && !edit.output.isEmpty();
    case Edit::Kind::Removed:
        return hasRule && !edit.source.isEmpty() && edit.output.isEmpty();
    case Edit::Kind::Added:
        return hasRule && edit.source.isEmpty() && !edit.output.isEmpty();
    }
    return false;
}

Broken checkRun(const trace::ChangeRun &run, std::string_view message)
{
    if (run.inputText.size() != run.input.size() || run.outputText.size() != run.output.size())
        return "a run's text has not the size of its range";
    if (run.source.begin > run.source.end || run.source.end > message.size())
        return "a run points outside the message";
    const bool isSame = run.inputText == run.outputText;
    if ((run.kind == Edit::Kind::Kept) != isSame)
        return "a run is kept and changes, or changes nothing and is not kept";
    if (run.kind == Edit::Kind::Removed && !run.output.isEmpty())
        return "a removed run makes something";
    const bool isOriginal = run.rule == Rule::None;
    return !isOriginal || run.outputText == message.substr(run.source.begin, run.source.size())
        ? ""
        : "a run that no rule changed is not the message's";
}

bool isSame(const trace::ChangeRun &a, const trace::ChangeRun &b)
{
    return a.kind == b.kind && a.rule == b.rule && a.source == b.source && a.input == b.input
        && a.output == b.output && a.inputText == b.inputText && a.outputText == b.outputText;
}

// The index gives what reading from the beginning gives, wherever it is asked.
Broken checkIndex(const trace::Change &change, std::string_view message, std::size_t step)
{
    const trace::ChangeIndex index(change, message);
    trace::ChangeReader reader(change, message);
    for (std::size_t count = 0; const std::optional<trace::ChangeRun> run = reader.next(); ++count) {
        if (count % step > 0)
            continue;
        for (const trace::Side side : {trace::Side::Source, trace::Side::Input, trace::Side::Output}) {
            const std::size_t begin = rangeOn(side, *run).begin;
            bool isFound = false;
            index.visit(side, {begin, begin + 1},
                        [&](const trace::ChangeRun &found) { isFound = isFound || isSame(found, *run); });
            if (!isFound)
                return "a run is not found where it stands";
        }
    }
    return "";
}

} // namespace

Broken checkChange(const trace::Change &change, std::string_view message)
{
    std::size_t read = 0;
    std::size_t written = 0;
    std::size_t count = 0;
    trace::ChangeReader reader(change, message);
    for (; const std::optional<trace::ChangeRun> run = reader.next(); ++count) {
        if (run->input.begin != read || run->output.begin != written)
            return "a run leaves a gap before it";
        if (Broken broken = checkRun(*run, message); !broken.empty())
            return broken;
        read = run->input.end;
        written = run->output.end;
    }
    if (read != trace::inputSize(change) || written != trace::outputSize(change))
        return "the runs have not the size that was foretold";
    constexpr std::size_t checkedRuns = 8; // or so: each is looked for three times
    return checkIndex(change, message, 1 + count / checkedRuns);
}

Broken checkEdits(const EditedText &made, std::string_view message, ByteRange source)
{
    const std::string bytes = made.bytes(message);
    std::size_t read = source.begin;
    std::size_t written = 0;
    for (const Edit &edit : made.edits()) {
        if (edit.source.begin != read || edit.output.begin != written)
            return "an edit leaves a gap before it";
        if (edit.source.end < edit.source.begin || edit.output.end < edit.output.begin)
            return "an edit ends before it begins";
        if (!isWhatItSays(edit))
            return "an edit is not of its kind";
        const std::string_view original = message.substr(edit.source.begin, edit.source.size());
        if (edit.kind == Edit::Kind::Kept
            && bytes.compare(edit.output.begin, edit.output.size(), original) != 0)
            return "kept text is not the message's";
        read = edit.source.end;
        written = edit.output.end;
    }
    if (read != source.end)
        return "the edits do not reach the end of the text";
    return written == bytes.size() && made.size() == written
        ? ""
        : "the edits do not reach the end of what was made";
}

} // namespace dkimlens::test
