// SPDX-License-Identifier: Apache-2.0
#include "ui/models/step_bytes.h"

#include "core/engine/dkim/coverage.h"
#include "ui/text/octets.h"
#include "ui/text/step_text.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace dkimlens::models {
namespace {

using dkim::VerifiedSignature;
using message::Message;
using trace::Step;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::StepBytes)
};

// Runs and ranges that are looked at on the spot; a rule that changed more places shows its first ones.
constexpr std::size_t maxRuns = 50'000;
constexpr std::size_t maxRanges = 500;

// The tag that a step reads. Of two tags there are two rows.
struct TagRow
{
    std::string_view step;
    std::string_view tag;
};

constexpr std::array tagRows{
    TagRow{"dkim.version", "v"},          TagRow{"dkim.algorithm", "a"},
    TagRow{"dkim.canonicalization", "c"}, TagRow{"dkim.query-method", "q"},
    TagRow{"dkim.domain", "d"},           TagRow{"dkim.selector", "s"},
    TagRow{"dkim.identity", "i"},         TagRow{"dkim.base64", "b"},
    TagRow{"dkim.base64", "bh"},          TagRow{"dkim.signed-headers", "h"},
    TagRow{"dkim.from-signed", "h"},      TagRow{"dkim.timestamp", "t"},
    TagRow{"dkim.expiration", "x"},       TagRow{"dkim.body-length", "l"},
    TagRow{"dkim.body-hash", "bh"},       TagRow{"dkim.header-selection", "h"},
    TagRow{"dkim.key-lookup", "s"},       TagRow{"dkim.key-lookup", "d"},
    TagRow{"dkim.key-subdomain", "i"},    TagRow{"dkim.signature-value", "b"},
    TagRow{"arc.covered-fields", "h"},
};

// The step that says most about a tag; all others are checked one by one in step 3.
constexpr std::array mainSteps{
    TagRow{"dkim.signature-value", "b"}, TagRow{"dkim.body-hash", "bh"}, TagRow{"dkim.header-selection", "h"},
    TagRow{"dkim.body-length", "l"},     TagRow{"dkim.key-lookup", "s"}, TagRow{"dkim.key-lookup", "d"},
};

ByteRange wholeOf(const dkim::Tag &tag)
{
    return {tag.nameRange.begin, std::max(tag.nameRange.end, tag.valueRange.end)};
}

StepBytes bytesOfTags(const Step &step, const VerifiedSignature &signature)
{
    StepBytes bytes;
    QStringList names;
    for (const TagRow &row : tagRows) {
        const dkim::Tag *tag = row.step == step.id ? signature.signature.tags.find(row.tag) : nullptr;
        if (!tag)
            continue;
        bytes.ranges.push_back(wholeOf(*tag));
        names.append(text::fromOctets(row.tag) + QLatin1Char('='));
    }
    bytes.words = names.join(QStringLiteral(", "));
    std::ranges::sort(bytes.ranges, {}, &ByteRange::begin);
    return bytes;
}

QString wordsOf(const QString &what, ByteRange range)
{
    return Words::tr("%1 bytes %2 to %3").arg(what).arg(range.begin).arg(range.end - 1);
}

// The hash's tag, and what was added to the body that it is the hash of.
StepBytes bytesOfBodyHash(const Step &step, StepBytes bytes)
{
    for (const trace::Fact &fact : step.facts) {
        if (fact.name != "signed-prefix" || !fact.source)
            continue;
        bytes.ranges.push_back(*fact.source);
        bytes.words = Words::tr("Bytes added after signing, %1 to %2,")
                          .arg(fact.source->begin)
                          .arg(fact.source->end - 1);
    }
    return bytes;
}

StepBytes oneRange(const QString &what, ByteRange range)
{
    if (range.isEmpty())
        return {};
    return {{range}, wordsOf(what, range)};
}

StepBytes fieldsOf(const VerifiedSignature &signature, const Message &message)
{
    StepBytes bytes;
    for (const dkim::SelectedField &choice : signature.selected) {
        if (choice.field)
            bytes.ranges.push_back(message.fields()[*choice.field].range);
    }
    std::ranges::sort(bytes.ranges, {}, &ByteRange::begin);
    bytes.words = Words::tr("%n signed header(s)", nullptr, static_cast<int>(bytes.ranges.size()));
    return bytes;
}

// What a rule changed of the message; an addition is a place between two bytes.
StepBytes changedBytes(const Step &step, const Message &message)
{
    StepBytes bytes;
    trace::ChangeReader reader(*step.change, message.bytes());
    for (std::size_t i = 0; i < maxRuns && bytes.ranges.size() < maxRanges; ++i) {
        const std::optional<trace::ChangeRun> run = reader.next();
        if (!run)
            break;
        if (run->kind != Edit::Kind::Kept)
            bytes.ranges.push_back(run->source);
    }
    std::ranges::sort(bytes.ranges, {}, &ByteRange::begin);
    if (!bytes.ranges.empty())
        bytes.words = Words::tr("%n changed place(s)", nullptr, static_cast<int>(bytes.ranges.size()));
    return bytes;
}

StepBytes hashedBody(const VerifiedSignature &signature, const Message &message)
{
    ByteRange body = message.body();
    if (const auto limit = dkim::coverageOf(message, signature).limit)
        body.end = std::clamp(*limit, body.begin, body.end);
    return oneRange(Words::tr("Body"), body);
}

StepBytes hashedHeader(const VerifiedSignature &signature, const Message &message)
{
    StepBytes bytes = fieldsOf(signature, message);
    bytes.ranges.push_back(message.fields()[signature.field].range);
    std::ranges::sort(bytes.ranges, {}, &ByteRange::begin);
    bytes.words = Words::tr("%n hashed header(s)", nullptr, static_cast<int>(bytes.ranges.size()));
    return bytes;
}

StepBytes ownField(const VerifiedSignature &signature, const Message &message)
{
    return oneRange(Words::tr("Signature header"), message.fields()[signature.field].range);
}

using BytesOf = StepBytes (*)(const VerifiedSignature &, const Message &);

struct BytesRow
{
    std::string_view step;
    BytesOf bytes;
};

constexpr std::array bytesRows{
    BytesRow{"dkim.tags", ownField},          BytesRow{"dkim.tag-rules", ownField},
    BytesRow{"dkim.body", hashedBody},        BytesRow{"dkim.header-fields", fieldsOf},
    BytesRow{"dkim.own-field", ownField},     BytesRow{"dkim.header-hash", hashedHeader},
    BytesRow{"arc.seal-scope", hashedHeader},
};

bool isRule(const Step &step)
{
    return step.id.starts_with("dkim.body-") || step.id.starts_with("dkim.field-");
}

// The steps that read the tag, the one that says most about it first.
void addTagSteps(std::string_view tag, std::span<const TagRow> rows, std::vector<std::string_view> &steps)
{
    for (const TagRow &row : rows) {
        if (row.tag == tag && std::ranges::find(steps, row.step) == steps.end())
            steps.push_back(row.step);
    }
}

// What of the signature's own field holds the byte.
void addOwnSteps(std::size_t offset, const VerifiedSignature &signature, std::vector<std::string_view> &steps)
{
    for (const dkim::Tag &tag : signature.signature.tags.tags()) {
        if (!ByteRange{tag.nameRange.begin, tag.slotRange.end}.contains(offset))
            continue;
        addTagSteps(tag.name, mainSteps, steps);
        addTagSteps(tag.name, tagRows, steps);
    }
    steps.emplace_back("dkim.own-field");
    steps.emplace_back("dkim.tags");
}

// The rules below the step that changed the byte.
void addRules(const Step *whole, std::size_t offset, const Message &message,
              std::vector<std::string_view> &steps)
{
    if (!whole || !whole->change)
        return;
    for (const Step &rule : whole->steps) {
        const StepBytes changed = rule.change ? changedBytes(rule, message) : StepBytes();
        const bool isHere =
            std::ranges::any_of(changed.ranges, [&](ByteRange range) { return range.contains(offset); });
        if (isHere)
            steps.push_back(rule.id);
    }
    steps.push_back(whole->id);
}

dkim::Cover coverAt(std::size_t offset, const dkim::Coverage &coverage)
{
    const auto run = std::ranges::find_if(
        coverage.runs, [&](const dkim::CoverageRun &each) { return each.range.contains(offset); });
    return run == coverage.runs.end() ? dkim::Cover::None : run->cover;
}

QString wordsOf(dkim::Cover cover, bool isBody)
{
    switch (cover) {
    case dkim::Cover::None:
        return Words::tr("the empty line between header and body");
    case dkim::Cover::Signed:
        return isBody ? Words::tr("body, signed") : Words::tr("header, signed");
    case dkim::Cover::SignedGuarded:
        return Words::tr("header, signed, and no second one can be added");
    case dkim::Cover::NotSigned:
        return isBody ? Words::tr("body, not signed") : Words::tr("header, not signed");
    case dkim::Cover::AddedAfterSigning:
        return Words::tr("header, not signed: added above the one that is");
    case dkim::Cover::ThisSignature:
        return Words::tr("this signature");
    case dkim::Cover::OtherSignature:
        return Words::tr("another signature, not signed by this one");
    case dkim::Cover::AfterLimit:
        return Words::tr("body after l=, not signed");
    }
    return {};
}

} // namespace

StepBytes bytesOfStep(const Step &step, const VerifiedSignature &signature, const Message &message)
{
    if (StepBytes bytes = bytesOfTags(step, signature); !bytes.ranges.empty())
        return bytesOfBodyHash(step, std::move(bytes));
    const auto *row = std::ranges::find(bytesRows, step.id, &BytesRow::step);
    if (row != bytesRows.end())
        return row->bytes(signature, message);
    if (isRule(step) && step.change)
        return changedBytes(step, message);
    if (step.id == "dkim.message")
        return oneRange(Words::tr("All"), {0, message.bytes().size()});
    return {};
}

std::vector<std::string_view> stepsOfByte(std::size_t offset, const VerifiedSignature &signature,
                                          const Message &message)
{
    std::vector<std::string_view> steps;
    const dkim::Cover cover = coverAt(offset, dkim::coverageOf(message, signature));
    const bool isBody = message.body().contains(offset);
    if (cover == dkim::Cover::ThisSignature) {
        addOwnSteps(offset, signature, steps);
    } else if (isBody) {
        addRules(trace::find(signature.trace, "dkim.body"), offset, message, steps);
        if (cover == dkim::Cover::Signed)
            steps.emplace_back("dkim.body-hash");
    } else if (cover == dkim::Cover::Signed || cover == dkim::Cover::SignedGuarded) {
        addRules(trace::find(signature.trace, "dkim.header-fields"), offset, message, steps);
        steps.emplace_back("dkim.header-hash");
    }
    if (!isBody && cover != dkim::Cover::ThisSignature)
        steps.emplace_back("dkim.header-selection");
    std::erase_if(steps, [&](std::string_view id) { return !trace::find(signature.trace, id); });
    steps.emplace_back("dkim.message");
    return steps;
}

QString descriptionOfByte(std::size_t offset, const VerifiedSignature &signature, const Message &message)
{
    const dkim::Cover cover = coverAt(offset, dkim::coverageOf(message, signature));
    const std::vector<std::string_view> steps = stepsOfByte(offset, signature, message);
    QString name;
    for (const dkim::Tag &tag : signature.signature.tags.tags()) {
        if (ByteRange{tag.nameRange.begin, tag.slotRange.end}.contains(offset))
            name = Words::tr("tag %1=").arg(text::fromOctets(tag.name)) + QStringLiteral(", ");
    }
    return Words::tr("Byte %1: %2%3, step %4")
        .arg(offset)
        .arg(name, wordsOf(cover, message.body().contains(offset)),
             text::stepNumber(signature, steps.front()));
}

} // namespace dkimlens::models
