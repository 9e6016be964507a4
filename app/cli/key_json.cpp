// SPDX-License-Identifier: Apache-2.0
// The line of `key --json`.

#include "app/cli/json_writer.h"
#include "app/cli/judged_key.h"
#include "app/cli/words.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/dns/source.h"

#include <set>

namespace dkimlens::cli {

namespace {

// A name stands once: of duplicates the first, and a finding tells.
void writeTags(JsonWriter &json, const dkim::TagList &tags)
{
    std::set<std::string_view> written;
    json.beginObject();
    for (const dkim::Tag &tag : tags.tags()) {
        if (!written.insert(tag.name).second)
            continue;
        json.key(tag.name);
        json.text(tag.value);
    }
    json.endObject();
}

void writeAnswer(JsonWriter &json, const JudgedKey &key)
{
    const dns::Answer &answer = key.answer;
    json.beginObject();
    json.key("server");
    json.text(answer.server);
    json.key("rcode");
    json.text(answer.source == dns::Source::Given ? std::string_view{} : rcodeOf(answer.status));
    json.key("ttl");
    if (answer.ttl)
        json.number(*answer.ttl);
    else
        json.null();
    json.key("ms");
    json.number(answer.took.count());
    json.key("cname");
    json.texts(answer.aliases);
    json.key("strings");
    json.texts(key.chosen < answer.txt.size() ? answer.txt[key.chosen].strings : std::vector<std::string>{});
    json.key("dnssec");
    json.text(wordOf(answer.dnssec));
    json.key("source");
    json.text(dns::wordOf(answer.source));
    json.key("detail");
    json.text(answer.detail);
    json.endObject();
}

void writeKey(JsonWriter &json, const dkim::KeyRecord &record)
{
    json.key("type");
    json.text(typeWord(&record));
    json.key("bits");
    json.number(bitsOf(&record));
    json.key("fingerprint");
    json.text(record.key ? "sha256:" + crypto::toHex(record.key->fingerprint()) : std::string{});
    json.key("tags");
    writeTags(json, record.tags);
}

} // namespace

std::string keyJson(const JudgedKey &key)
{
    std::string line;
    JsonWriter json(line);
    json.beginObject();
    json.key("name");
    json.text(key.name);
    json.key("status");
    json.text(key.status);
    json.key("usable");
    json.boolean(key.judgement.usable);
    writeKey(json, key.judgement.record);
    json.key("findings");
    json.texts(wordsOf(key.judgement.findings));
    if (key.judgement.repaired) {
        json.key("repaired");
        json.text(*key.judgement.repaired);
    }
    json.key("answer");
    writeAnswer(json, key);
    json.endObject();
    return line + '\n';
}

} // namespace dkimlens::cli
