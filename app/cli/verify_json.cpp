// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verify_json.h"

#include "app/cli/words.h"
#include "core/engine/dns/source.h"

#include <algorithm>
#include <vector>

namespace dkimlens::cli {

namespace {

void writeKey(JsonWriter &json, const dkim::SignatureKey &key)
{
    const dkim::KeyRecord *record = key.record();
    json.beginObject();
    json.key("name");
    json.text(key.name);
    json.key("status");
    json.text(wordOf(key.status));
    json.key("type");
    json.text(typeWord(record));
    json.key("bits");
    json.number(bitsOf(record));
    json.key("testing");
    json.boolean(record && record->isTesting);
    json.endObject();
}

void writeSignedHeaders(JsonWriter &json, const dkim::Signature &signature)
{
    json.beginArray();
    for (const dkim::SignedHeader &header : signature.signedHeaders)
        json.text(header.name);
    json.endArray();
}

void writeTime(JsonWriter &json, std::optional<std::int64_t> time)
{
    if (time)
        json.number(*time);
    else
        json.null();
}

void writeTags(JsonWriter &json, const dkim::Signature &signature)
{
    json.key("domain");
    json.text(signature.domain);
    json.key("selector");
    json.text(signature.selector);
    json.key("identity");
    json.text(signature.identity);
    json.key("algorithm");
    json.text(signature.algorithmName);
    json.key("canonicalization");
    json.text(canonicalizationWord(signature));
}

void writeVerdict(JsonWriter &json, const dkim::VerifiedSignature &verified)
{
    json.key("result");
    json.text(dkim::wordOf(verified.verdict));
    json.key("reason");
    json.text(dkim::wordOf(verified.reason));
    json.key("bodyHash");
    json.text(wordOf(verified.bodyHash));
    json.key("signature");
    json.text(wordOf(verified.signatureMatch));
}

void writeKnownKey(JsonWriter &json, const dkim::TriedKey &tried)
{
    json.beginObject();
    json.key("source");
    json.text(dns::wordOf(tried.key.source));
    json.key("server");
    json.text(tried.key.server);
    json.key("recovered");
    json.boolean(tried.key.isRecovered);
    json.key("firstSeen");
    writeTime(json, tried.key.firstSeen);
    json.key("lastSeen");
    writeTime(json, tried.key.lastSeen);
    json.key("inDns");
    json.boolean(tried.isInDns);
    json.key("signature");
    json.text(wordOf(tried.match));
    json.key("record");
    json.text(tried.key.record);
    json.endObject();
}

// Evidence beside the answer of DNS: there only where somebody asked for it.
void writeKnownKeys(JsonWriter &json, const std::vector<dkim::TriedKey> &tried)
{
    if (tried.empty())
        return;
    json.key("knownKeys");
    json.beginArray();
    for (const dkim::TriedKey &each : tried)
        writeKnownKey(json, each);
    json.endArray();
}

void writeSignature(JsonWriter &json, std::size_t index, const dkim::VerifiedSignature &verified)
{
    json.beginObject();
    json.key("index");
    json.number(static_cast<std::int64_t>(index));
    writeTags(json, verified.signature);
    writeVerdict(json, verified);
    json.key("key");
    writeKey(json, verified.key);
    json.key("signedHeaders");
    writeSignedHeaders(json, verified.signature);
    json.key("timestamp");
    writeTime(json, verified.signature.timestamp);
    json.key("expiration");
    writeTime(json, verified.signature.expiration);
    json.key("findings");
    json.texts(wordsOf(verified.findings));
    writeKnownKeys(json, verified.tried);
    json.endObject();
}

void writeFile(JsonWriter &json, std::string_view file, const message::Message &message)
{
    json.key("file");
    json.text(file);
    json.key("size");
    json.number(static_cast<std::int64_t>(message.bytes().size()));
}

void writeFrom(JsonWriter &json, const std::vector<message::Address> &from)
{
    json.key("from");
    json.beginArray();
    for (const message::Address &address : from)
        json.text(address.address);
    json.endArray();
}

// A tag of the seal as written; empty where the set has no seal, or several.
std::string_view sealTag(const arc::ArcSet &set, std::string_view name)
{
    const dkim::Tag *tag = set.seal ? set.seal->signature.tags.find(name) : nullptr;
    return tag ? std::string_view(tag->value) : std::string_view();
}

void writeArcSet(JsonWriter &json, const arc::ArcSet &set)
{
    json.beginObject();
    json.key("instance");
    json.number(set.instance);
    json.key("ams");
    json.text(dkim::wordOf(arc::messageSignatureVerdict(set)));
    json.key("as");
    json.text(dkim::wordOf(arc::sealVerdict(set)));
    json.key("cv");
    json.text(sealTag(set, "cv"));
    json.key("sealer");
    json.text(sealTag(set, "d"));
    json.key("reason");
    json.text(arc::wordOf(set.cause));
    json.endObject();
}

void writeArc(JsonWriter &json, const arc::Chain &chain)
{
    json.key("arc");
    json.beginObject();
    json.key("result");
    json.text(dkim::wordOf(chain.verdict));
    json.key("reason");
    json.text(arc::wordOf(chain.cause));
    json.key("sets");
    json.beginArray();
    for (const arc::ArcSet &set : chain.sets)
        writeArcSet(json, set);
    json.endArray();
    json.endObject();
}

std::string line(std::string_view file, const message::Message &message, const analysis::Analysis &analysis,
                 std::string_view error)
{
    std::string line;
    JsonWriter json(line);
    json.beginObject();
    writeMessage(json, file, message, analysis);
    json.key("error");
    json.text(error);
    json.endObject();
    return line + '\n';
}

} // namespace

void writeMessage(JsonWriter &json, std::string_view file, const message::Message &message,
                  const analysis::Analysis &analysis)
{
    writeFile(json, file, message);
    writeFrom(json, analysis.from);
    json.key("lineEndings");
    json.text(message.bytes().empty() ? std::string_view{} : lineEndingsWord(message.lineEnds()));
    json.key("dkim");
    json.beginArray();
    for (std::size_t i = 0; i < analysis.signatures.size(); ++i)
        writeSignature(json, i, analysis.signatures[i]);
    json.endArray();
    writeArc(json, analysis.arc);
}

std::string jsonLine(std::string_view file, const message::Message &message,
                     const analysis::Analysis &analysis)
{
    return line(file, message, analysis, {});
}

std::string errorLine(std::string_view file, std::string_view error)
{
    return line(file, {}, {}, error);
}

} // namespace dkimlens::cli
