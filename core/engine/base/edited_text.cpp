// SPDX-License-Identifier: Apache-2.0
// A run is stored as one octet for its kind, rule and whether its source begins elsewhere than where the one
// before ended, then that beginning if so, the size of its source unless it is an addition, and the size and
// octets of what it made if it made any. Numbers are in groups of seven bits, the lowest first.

#include "core/engine/base/edited_text.h"

namespace dkimlens {

namespace {

constexpr unsigned ruleShift = 2;
constexpr unsigned jumpBit = 0x40;
constexpr unsigned groupBits = 7;
constexpr unsigned moreBit = 1U << groupBits;

bool makesText(Edit::Kind kind)
{
    return kind == Edit::Kind::Replaced || kind == Edit::Kind::Added;
}

std::size_t countBareLineFeeds(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        count += text[i] == '\n' && (i == 0 || text[i - 1] != '\r') ? 1 : 0;
    return count;
}

Edit edit(Edit::Kind kind, Rule rule, ByteRange source, std::size_t outputSize)
{
    return {kind, rule, source, {0, outputSize}};
}

// What l= leaves of a run, and what it removes.
void cut(const Edit &edit, std::size_t limit, std::vector<Edit> &edits)
{
    ByteRange removed = edit.source;
    if (limit > edit.output.begin) {
        const bool isKept = edit.kind == Edit::Kind::Kept;
        removed.begin = isKept ? edit.source.begin + (limit - edit.output.begin) : edit.source.end;
        edits.push_back(
            {edit.kind, edit.rule, {edit.source.begin, removed.begin}, {edit.output.begin, limit}});
    }
    if (removed.isEmpty())
        return;
    const bool follows =
        !edits.empty() && edits.back().rule == Rule::BodyLength && edits.back().source.end == removed.begin;
    if (follows)
        edits.back().source.end = removed.end;
    else
        edits.push_back({Edit::Kind::Removed, Rule::BodyLength, removed, {limit, limit}});
}

} // namespace

void EditedText::keep(Slice slice)
{
    append(edit(Edit::Kind::Kept, Rule::None, slice.range(), slice.size()));
}

void EditedText::replace(Slice slice, std::string_view with, Rule rule)
{
    make(edit(Edit::Kind::Replaced, rule, slice.range(), with.size()), with);
}

void EditedText::remove(Slice slice, Rule rule)
{
    if (slice.isEmpty())
        return;
    const Edit removal = edit(Edit::Kind::Removed, rule, slice.range(), 0);
    count(removal, countBareLineFeeds(slice.text()));
    append(removal);
}

void EditedText::add(std::size_t at, std::string_view text, Rule rule)
{
    make(edit(Edit::Kind::Added, rule, {at, at}, text.size()), text);
}

void EditedText::limitTo(std::size_t outputSize)
{
    if (outputSize < m_made)
        m_limit = outputSize;
}

void EditedText::count(const Edit &edit, std::size_t bareLineFeeds)
{
    Tally &tally = m_tallies.at(static_cast<std::size_t>(edit.rule));
    ++tally.places;
    tally.removed += edit.source.size();
    tally.added += edit.output.size();
    tally.bareLineFeeds += bareLineFeeds;
}

// Neighbours of the same kind and rule become one run, so the last one is not stored yet: it may still grow.
void EditedText::append(Edit edit)
{
    if (edit.source.isEmpty())
        return;
    edit.output = advance(edit);
    const bool isSame = m_last.kind == edit.kind && m_last.rule == edit.rule;
    if (isSame && !m_last.source.isEmpty() && m_last.source.end == edit.source.begin) {
        m_last.source.end = edit.source.end;
        m_last.output.end = edit.output.end;
        return;
    }
    flush();
    m_last = edit;
}

// What made text stands for a change of its own.
void EditedText::make(const Edit &edit, std::string_view made)
{
    if (edit.source.isEmpty() && made.empty())
        return;
    count(edit, 0);
    advance(edit);
    flush();
    m_last = {};
    encode(edit, made);
}

// The range of the output that an edit makes.
ByteRange EditedText::advance(const Edit &edit)
{
    m_source += edit.source.size();
    const ByteRange output{m_made, m_made + edit.output.size()};
    m_made = output.end;
    return output;
}

void EditedText::flush()
{
    if (!m_last.source.isEmpty())
        encode(m_last, {});
}

void EditedText::encode(const Edit &edit, std::string_view made)
{
    const bool jumps = edit.source.begin != m_codeEnd;
    m_code.push_back(static_cast<char>(static_cast<unsigned>(edit.kind)
                                       | (static_cast<unsigned>(edit.rule) << ruleShift)
                                       | (jumps ? jumpBit : 0)));
    if (jumps)
        putNumber(edit.source.begin);
    if (edit.kind != Edit::Kind::Added)
        putNumber(edit.source.size());
    if (makesText(edit.kind)) {
        putNumber(made.size());
        for (const char octet : made) // one or two, as a rule
            m_code.push_back(octet);
    }
    m_codeEnd = edit.source.end;
}

void EditedText::putNumber(std::size_t number)
{
    for (; number >= moreBit; number >>= groupBits)
        m_code.push_back(static_cast<char>((number & (moreBit - 1)) | moreBit));
    m_code.push_back(static_cast<char>(number));
}

EditedText::Reader::Reader(const EditedText &text)
    : m_text(text)
    , m_code(text.m_code)
{
}

std::size_t EditedText::Reader::number()
{
    std::size_t number = 0;
    for (unsigned shift = 0;; shift += groupBits) {
        const auto octet = static_cast<unsigned char>(m_code.front());
        m_code.remove_prefix(1);
        number |= std::size_t{octet & (moreBit - 1)} << shift;
        if (octet < moreBit)
            return number;
    }
}

std::optional<EditedText::Run> EditedText::Reader::next()
{
    if (m_code.empty()) {
        const bool isOver = m_isLastRead || m_text.m_last.source.isEmpty();
        m_isLastRead = true;
        return isOver ? std::nullopt : std::optional(Run{m_text.m_last, {}});
    }
    const auto octet = static_cast<unsigned char>(m_code.front());
    m_code.remove_prefix(1);
    Run run;
    run.edit.kind = static_cast<Edit::Kind>(octet & ((1U << ruleShift) - 1));
    run.edit.rule = static_cast<Rule>((octet & (jumpBit - 1)) >> ruleShift);
    const std::size_t begin = (octet & jumpBit) != 0 ? number() : m_source;
    m_source = begin + (run.edit.kind == Edit::Kind::Added ? 0 : number());
    run.edit.source = {begin, m_source};
    std::size_t made = run.edit.kind == Edit::Kind::Kept ? run.edit.source.size() : 0;
    if (makesText(run.edit.kind)) {
        made = number();
        run.made = m_code.substr(0, made);
        m_code.remove_prefix(made);
    }
    run.edit.output = {m_output, m_output + made};
    m_output += made;
    return run;
}

std::vector<Edit> EditedText::edits() const
{
    std::vector<Edit> edits;
    Reader reader(*this);
    while (const std::optional<Run> run = reader.next()) {
        if (run->edit.output.end <= size())
            edits.push_back(run->edit);
        else
            cut(run->edit, size(), edits);
    }
    return edits;
}

std::string EditedText::bytes(std::string_view message) const
{
    std::string bytes;
    bytes.reserve(size());
    Reader reader(*this);
    while (const std::optional<Run> run = reader.next()) {
        if (run->edit.kind == Edit::Kind::Kept)
            bytes += message.substr(run->edit.source.begin, run->edit.source.size());
        else
            bytes += run->made;
        if (bytes.size() >= size())
            break;
    }
    bytes.resize(size());
    return bytes;
}

} // namespace dkimlens
