// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/tag_source.h"

#include "core/engine/dkim/coverage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace dkimlens::pages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::TagSource)
};

// What a tag reaches beyond its own bytes, and how that is said.
struct Reach
{
    std::vector<ByteRange> ranges;
    QString words;
};

using ReachOf = Reach (*)(const dkim::VerifiedSignature &, const message::Message &);

Reach bodyLimit(const dkim::VerifiedSignature &signature, const message::Message &message)
{
    const auto limit = dkim::coverageOf(message, signature).limit;
    if (!limit)
        return {};
    return {{{*limit, *limit}}, Words::tr("and its limit in the body")};
}

Reach takenFields(const dkim::VerifiedSignature &signature, const message::Message &message)
{
    Reach reach;
    for (const dkim::SelectedField &selected : signature.selected) {
        if (selected.field)
            reach.ranges.push_back(message.fields()[*selected.field].text);
    }
    const auto count = static_cast<qulonglong>(reach.ranges.size());
    reach.words = count == 1 ? Words::tr("and the field that it signs")
                             : Words::tr("and the %1 fields that it signs").arg(count);
    return reach;
}

Reach hashedBody(const dkim::VerifiedSignature &signature, const message::Message &message)
{
    ByteRange body = message.body();
    if (const auto limit = dkim::coverageOf(message, signature).limit)
        body.end = std::clamp(*limit, body.begin, body.end);
    if (body.isEmpty())
        return {};
    return {{body}, Words::tr("and the part of the body that it is the hash of")};
}

struct ReachRow
{
    const char *tag;
    ReachOf reach;
};

constexpr std::array reaches{
    ReachRow{"l", bodyLimit},
    ReachRow{"h", takenFields},
    ReachRow{"bh", hashedBody},
};

Reach reachOf(const QString &tag, const dkim::VerifiedSignature &signature, const message::Message &message)
{
    for (const ReachRow &row : reaches) {
        if (tag == QLatin1String(row.tag))
            return row.reach(signature, message);
    }
    return {};
}

QString ownBytes(ByteRange range)
{
    const auto count = static_cast<qulonglong>(range.size());
    return count == 1 ? Words::tr("1 header byte") : Words::tr("%1 header bytes").arg(count);
}

} // namespace

SourceChoice sourceOfTag(const models::TagRow &tag, const dkim::VerifiedSignature &signature,
                         const message::Message &message)
{
    const ByteRange own{tag.nameRange.begin, std::max(tag.nameRange.end, tag.valueRange.end)};
    Reach reach = reachOf(tag.name, signature, message);
    SourceChoice choice;
    choice.title = Words::tr("Tag %1= selected").arg(tag.name);
    choice.what = Words::tr("%1= selected: %2").arg(tag.name, ownBytes(own));
    if (!reach.words.isEmpty())
        choice.what += QLatin1Char(' ') + reach.words;
    choice.ranges = std::move(reach.ranges);
    choice.ranges.push_back(own);
    std::ranges::sort(choice.ranges, {}, &ByteRange::begin);
    return choice;
}

} // namespace dkimlens::pages
