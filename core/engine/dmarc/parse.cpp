// SPDX-License-Identifier: Apache-2.0
// Deliberately liberal: white space before v= is let through, as in other tag lists; of a tag that is there
// twice, the first is read, where RFC 6376, 3.2 makes the list invalid and RFC 9989, 4.8 is silent.

#include "core/engine/dmarc/parse.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dkim/tag_values.h"

#include <algorithm>
#include <array>

namespace dkimlens::dmarc {

namespace {

using dkim::Tag;

template<typename Value>
struct Word
{
    std::string_view word;
    Value value;
};

constexpr std::array policyWords{Word<Policy>{"none", Policy::None},
                                 Word<Policy>{"quarantine", Policy::Quarantine},
                                 Word<Policy>{"reject", Policy::Reject}};
constexpr std::array modeWords{Word<AlignmentMode>{"r", AlignmentMode::Relaxed},
                               Word<AlignmentMode>{"s", AlignmentMode::Strict}};
constexpr std::array suffixWords{Word<PublicSuffix>{"u", PublicSuffix::Undeclared},
                                 Word<PublicSuffix>{"y", PublicSuffix::Yes},
                                 Word<PublicSuffix>{"n", PublicSuffix::No}};
constexpr std::array testWords{Word<bool>{"n", false}, Word<bool>{"y", true}};

// Words compare without case: so do the quoted strings of RFC 9989, 4.8 (RFC 5234, 2.3). False where `text`
// is none of them; the value then stays.
template<typename Value, std::size_t count, typename Target>
bool readWord(const std::array<Word<Value>, count> &words, std::string_view text, Target &target)
{
    const auto *row = std::ranges::find_if(
        words, [text](const Word<Value> &word) { return equalsIgnoringCase(word.word, text); });
    if (row == words.end())
        return false;
    target = row->value;
    return true;
}

Slice valueIn(const Record &record, const Tag &tag)
{
    const ByteRange range = tag.valueRange;
    return Slice(record.text).first(range.end).from(range.begin);
}

// RFC 3986, 3.1.
bool isScheme(std::string_view text)
{
    return !text.empty() && isAlpha(text.front()) && std::ranges::all_of(text, [](char c) {
        return isAlphaNumeric(c) || c == '+' || c == '-' || c == '.';
    });
}

// RFC 9989, 4.8: what an address may hold, which is all of RFC 3986 but "!" and ",".
bool isReportUri(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || !isScheme(text.substr(0, colon)))
        return false;
    const std::string_view rest = text.substr(colon + 1);
    const bool isPlain = std::ranges::all_of(rest, [](char c) { return c > ' ' && c < 0x7f && c != '!'; });
    const bool isMail = equalsIgnoringCase(text.substr(0, colon), "mailto");
    const std::size_t at = rest.find('@');
    const bool hasAddress = at != std::string_view::npos && at > 0 && at + 1 < rest.size();
    return !rest.empty() && isPlain && (!isMail || hasAddress);
}

// obs-dmarc-report-size: "!10m".
bool isSizeLimit(std::string_view text)
{
    text.remove_prefix(1);
    constexpr std::string_view units = "kmgt";
    if (!text.empty() && units.find(toLower(text.back())) != std::string_view::npos)
        text.remove_suffix(1);
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

ReportUri readUri(Slice item)
{
    ReportUri uri;
    uri.where = item.range();
    const std::size_t mark = item.text().find('!');
    if (mark != std::string_view::npos && isSizeLimit(item.text().substr(mark)))
        uri.sizeLimit = item.text().substr(mark);
    uri.uri = item.text().substr(0, item.size() - uri.sizeLimit.size());
    uri.isValid = isReportUri(uri.uri);
    return uri;
}

// Faulty addresses are remarked one by one: the others of the list are used.
bool readUris(Record &record, const Tag &tag, std::vector<ReportUri> &uris)
{
    Slice rest = valueIn(record, tag);
    do {
        ReportUri uri = readUri(rest.takeUntil(',').trimmed(isFoldingSpace));
        if (!uri.isValid)
            record.remarks.push_back({Remark::UriInvalid, uri.where, uri.uri});
        else if (!uri.sizeLimit.empty())
            record.remarks.push_back({Remark::UriSizeLimit, uri.where, uri.sizeLimit});
        uris.push_back(std::move(uri));
    } while (!rest.isEmpty());
    return true;
}

// RFC 9989, 4.7, fo=: each at most once, and never both 0 and 1.
bool readFailureOptions(Record &record, const Tag &tag)
{
    constexpr std::string_view known = "01ds";
    std::array<bool, known.size()> seen{};
    std::vector<std::string> options;
    for (const Slice item : dkim::splitList(valueIn(record, tag))) {
        const std::string option = toLower(item.text());
        const std::size_t index = option.size() == 1 ? known.find(option) : std::string_view::npos;
        if (index == std::string_view::npos || seen.at(index))
            return false;
        seen.at(index) = true;
        options.push_back(option);
    }
    if (options.empty() || (seen[0] && seen[1]))
        return false;
    record.failureOptions = std::move(options);
    return true;
}

// RFC 7489, 6.3, pct=.
bool readPercentage(Record &record, const Tag &tag)
{
    constexpr std::uint64_t all = 100;
    const std::optional<std::uint64_t> number = dkim::parseNumber(tag.value);
    if (!number || *number > all)
        return false;
    record.percentage = static_cast<int>(*number);
    return true;
}

// False: the value is none that the tag may have.
struct TagRow
{
    std::string_view name;
    bool (*read)(Record &record, const Tag &tag);
};

constexpr std::array rows{
    TagRow{"v", [](Record &, const Tag &) { return true; }}, // versionOf()
    TagRow{"p", [](Record &r, const Tag &tag) { return readWord(policyWords, tag.value, r.policy); }},
    TagRow{"sp",
           [](Record &r, const Tag &tag) { return readWord(policyWords, tag.value, r.subdomainPolicy); }},
    TagRow{"np",
           [](Record &r, const Tag &tag) { return readWord(policyWords, tag.value, r.nonexistentPolicy); }},
    TagRow{"adkim",
           [](Record &r, const Tag &tag) { return readWord(modeWords, tag.value, r.dkimAlignment); }},
    TagRow{"aspf", [](Record &r, const Tag &tag) { return readWord(modeWords, tag.value, r.spfAlignment); }},
    TagRow{"psd", [](Record &r, const Tag &tag) { return readWord(suffixWords, tag.value, r.publicSuffix); }},
    TagRow{"t", [](Record &r, const Tag &tag) { return readWord(testWords, tag.value, r.isTesting); }},
    TagRow{"rua", [](Record &r, const Tag &tag) { return readUris(r, tag, r.aggregateReports); }},
    TagRow{"ruf", [](Record &r, const Tag &tag) { return readUris(r, tag, r.failureReports); }},
    TagRow{"fo", readFailureOptions},
    TagRow{"pct", readPercentage},
    TagRow{"rf", [](Record &, const Tag &) { return true; }},
    TagRow{"ri", [](Record &, const Tag &) { return true; }},
};

std::optional<Remark> remarkOnName(std::string_view name)
{
    switch (standingOf(name)) {
    case TagStanding::Known:
        return std::nullopt;
    case TagStanding::Historic:
        return Remark::TagHistoric;
    case TagStanding::Unknown:
        break;
    }
    return standingOf(toLower(name)) == TagStanding::Unknown ? Remark::TagUnknown : Remark::TagNameCase;
}

void readTags(Record &record)
{
    std::array<bool, rows.size()> seen{};
    for (const Tag &tag : record.tags.tags()) {
        if (const std::optional<Remark> remark = remarkOnName(tag.name))
            record.remarks.push_back({*remark, tag.nameRange, tag.name});
        const auto *row = std::ranges::find(rows, tag.name, &TagRow::name);
        if (row == rows.end())
            continue;
        bool &isSeen = seen.at(static_cast<std::size_t>(row - rows.begin()));
        if (!isSeen && !row->read(record, tag))
            record.remarks.push_back({Remark::ValueInvalid, tag.valueRange, tag.name});
        isSeen = true;
    }
}

void remarkOnSyntax(Record &record)
{
    for (const Problem &problem : record.tags.problems()) {
        const bool isRepeated = problem.code == ProblemCode::TagDuplicated;
        record.remarks.push_back(
            {isRepeated ? Remark::TagRepeated : Remark::SyntaxFault, problem.where, problem.token});
    }
}

void remarkOnAbsence(Record &record)
{
    const Tag *options = record.tags.find("fo");
    if (options && !record.tags.find("ruf"))
        record.remarks.push_back({Remark::FailureOptionsUnused, options->nameRange, "fo"});
    if (!record.tags.find("p"))
        record.remarks.push_back({Remark::PolicyMissing, {record.text.size(), record.text.size()}, "p"});
}

} // namespace

Record parseRecord(std::string_view text)
{
    Record record;
    record.text = text;
    record.tags = dkim::TagList::parse(Slice(record.text));
    record.failureOptions = {"0"};
    readTags(record);
    remarkOnSyntax(record);
    remarkOnAbsence(record);
    std::ranges::stable_sort(record.remarks, {}, [](const RemarkAt &at) { return at.where.begin; });
    return record;
}

FoundRecords recordsIn(const dns::Answer &answer)
{
    FoundRecords found;
    for (const dns::TxtRecord &txt : answer.txt) {
        Record record = parseRecord(txt.joined());
        const Version version = versionOf(record.tags);
        if (version == Version::Dmarc1)
            found.records.push_back(std::move(record));
        else
            found.ignored.push_back({std::move(record.text), version});
    }
    return found;
}

} // namespace dkimlens::dmarc
