// SPDX-License-Identifier: Apache-2.0
#include "core/engine/spf/received_spf.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <utility>

namespace dkimlens::spf {

using message::FieldReader;

namespace {

// dot-atom or quoted-string; real ones write addresses in angle brackets and IPv6 addresses too.
KeyValuePair takePair(FieldReader &reader, Slice key)
{
    KeyValuePair pair;
    pair.key = toLower(key.text());
    reader.skipSpace();
    if (std::optional<message::QuotedString> quoted = reader.takeQuoted()) {
        pair.value = std::move(quoted->text);
        pair.valueRange = quoted->where;
    } else {
        const Slice word = reader.takeRun(";(");
        pair.value = word.text();
        pair.valueRange = word.range();
    }
    return pair;
}

} // namespace

const KeyValuePair *ReceivedSpf::find(std::string_view key) const
{
    const auto pair = std::ranges::find(pairs, key, &KeyValuePair::key);
    return pair == pairs.end() ? nullptr : &*pair;
}

ReceivedSpf parseReceivedSpf(Slice value)
{
    ReceivedSpf field;
    FieldReader reader(value);
    for (reader.skipSpace(); !reader.isAtEnd(); reader.skipSpace()) {
        const std::size_t begin = reader.at();
        const Slice word = reader.takeWord("=;");
        reader.skipSpace();
        if (field.pairs.empty() && field.result.empty() && reader.next() != '=')
            field.result = toLower(word.text());
        else if (!word.isEmpty() && reader.take('='))
            field.pairs.push_back(takePair(reader, word));
        if (!reader.take(';') && reader.at() == begin)
            reader.skip(1); // an octet that begins nothing
    }
    field.comments = reader.takeComments();
    return field;
}

std::vector<ReceivedSpf> collectReceivedSpf(const message::Message &message)
{
    std::vector<ReceivedSpf> all;
    for (std::size_t i = 0; i < message.fields().size(); ++i) {
        const message::HeaderField &field = message.fields()[i];
        if (!equalsIgnoringCase(message.text(field.name), "Received-SPF"))
            continue;
        all.push_back(parseReceivedSpf(message.slice(field.value)));
        all.back().field = i;
    }
    return all;
}

} // namespace dkimlens::spf
