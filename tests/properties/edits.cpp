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

} // namespace

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
