// SPDX-License-Identifier: Apache-2.0
#include "tests/properties/edits.h"

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

} // namespace

Broken checkChange(const trace::Change &change, std::string_view message)
{
    std::size_t read = 0;
    std::size_t written = 0;
    trace::ChangeReader reader(change, message);
    while (const std::optional<trace::ChangeRun> run = reader.next()) {
        if (run->input.begin != read || run->output.begin != written)
            return "a run leaves a gap before it";
        if (Broken broken = checkRun(*run, message); !broken.empty())
            return broken;
        read = run->input.end;
        written = run->output.end;
    }
    if (read != trace::inputSize(change) || written != trace::outputSize(change))
        return "the runs have not the size that was foretold";
    return "";
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
