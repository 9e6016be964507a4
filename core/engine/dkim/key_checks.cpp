// SPDX-License-Identifier: Apache-2.0
// The key: looked up, read, allowed for this signature, and used (RFC 6376, 3.6 and 6.1.2).

#include "core/engine/crypto/base64.h"
#include "core/engine/dkim/verification.h"
#include "core/engine/dns/name.h"

#include <algorithm>
#include <array>

namespace dkimlens::dkim {

using trace::Outcome;
using trace::Step;

KeyRecord readRecord(const Verification &v, const std::string &text)
{
    return v.context.keys ? v.context.keys->read(text) : parseKeyRecord(text);
}

bool verifies(const Verification &v, const KeyRecord &record)
{
    const std::optional<Algorithm> &algorithm = v.signature().algorithm;
    return record.key && algorithm && record.key->type() == algorithm->key && !v.result.headerHash.empty()
        && record.key->verifies(algorithm->hash, v.result.headerHash, v.signature().signature);
}

namespace {

// RFC 6376, 3.6.2.2 leaves several records undefined: the one that verifies, else the first that could.
std::size_t bestRecord(const Verification &v)
{
    const std::vector<KeyRecord> &records = v.result.key.records;
    const auto indexOf = [&](auto it) { return static_cast<std::size_t>(it - records.begin()); };
    const auto isFine = [](const KeyRecord &record) { return !record.problem; };
    if (records.size() == 1)
        return 0;
    const auto verifying = std::ranges::find_if(
        records, [&](const KeyRecord &record) { return isFine(record) && verifies(v, record); });
    if (verifying != records.end())
        return indexOf(verifying);
    const auto fine = std::ranges::find_if(records, isFine);
    return fine != records.end() ? indexOf(fine) : 0;
}

Step readKeyRecord(Verification &v)
{
    if (v.result.key.records.empty())
        return {};
    v.result.key.chosen = bestRecord(v);
    const KeyRecord &record = *v.result.key.record();
    Step step = passed();
    if (record.problem) {
        step.outcome = Outcome::Failed;
        step.problem = record.problem;
    }
    if (!v.traces())
        return step;
    for (const Tag &tag : record.tags.tags())
        step.facts.push_back({tag.name, tag.value, {}});
    return step;
}

// The record that the checks below judge: only one that can be read as far as its key.
const KeyRecord *recordOf(const Verification &v)
{
    const KeyRecord *record = v.result.key.record();
    return record && record->key ? record : nullptr;
}

Step checkKeyType(Verification &v)
{
    const KeyRecord *record = recordOf(v);
    if (!record || !v.signature().algorithm)
        return {};
    if (record->key->type() == v.signature().algorithm->key)
        return passed();
    return failed(ProblemCode::KeyTypeMismatch, {}, record->typeName);
}

Step checkKeyHash(Verification &v)
{
    const KeyRecord *record = recordOf(v);
    if (!record || !v.signature().algorithm)
        return {};
    if (record->allowsHash(v.signature().algorithm->hash))
        return passed();
    return failed(ProblemCode::KeyHashNotAllowed, {}, record->tags.find("h")->value);
}

Step checkKeyService(Verification &v)
{
    const KeyRecord *record = recordOf(v);
    if (!record)
        return {};
    return record->allowsEmail()
        ? passed()
        : failed(ProblemCode::KeyServiceNotAllowed, {}, record->tags.find("s")->value);
}

// t=s: the domain of i= must be that of d= itself.
Step checkSubdomain(Verification &v)
{
    const KeyRecord *record = recordOf(v);
    const Tag *identity = v.signature().tags.find("i");
    if (!record)
        return {};
    if (!record->forbidsSubdomains || !identity)
        return notUsed();
    return dns::toAscii(v.signature().identityDomain.value_or("")) == dns::toAscii(v.signature().domain)
        ? passed()
        : failed(ProblemCode::KeySubdomainNotAllowed, *identity);
}

Step checkKeyStrength(Verification &v)
{
    const KeyRecord *record = recordOf(v);
    if (!record)
        return {};
    if (record->key->type() != crypto::KeyType::Rsa)
        return notUsed();
    const int bits = record->key->bits();
    if (bits < minRsaBits)
        return failed(ProblemCode::KeyTooWeak, {}, std::to_string(bits));
    Step step = passed();
    if (bits < weakBelowBits)
        step.outcome = Outcome::Warned;
    if (v.traces())
        step.facts = {{"bits", std::to_string(bits), {}}};
    return step;
}

// The key itself: RFC 8017, A.1.1 and RFC 5280, 4.1.2.7 for RSA, RFC 8463, 4 for Ed25519.
Step decodeKey(Verification &v)
{
    const KeyRecord *record = recordOf(v);
    if (!record)
        return {};
    Step step = passed();
    if (!isAllowedForm(*record->key))
        step.outcome = Outcome::Noted;
    if (!v.traces())
        return step;
    step.facts = {{"type", record->typeName, {}},
                  {"bits", std::to_string(record->key->bits()), {}},
                  {"fingerprint", crypto::toHex(record->key->fingerprint()), {}}};
    if (record->key->type() == crypto::KeyType::Rsa)
        step.facts.push_back({"exponent", crypto::toHex(record->key->exponent()), {}});
    if (v.proves()) {
        if (auto tree = crypto::parseDerTree(*record->keyOctets))
            step.payload = std::make_shared<trace::Payload>(*std::move(tree));
    }
    return step;
}

constexpr std::array checks{
    Check{"dkim.key-record", "6376#3.6.1", readKeyRecord},
    Check{"dkim.key-type", "6376#3.6.1", checkKeyType},
    Check{"dkim.key-hash", "6376#3.6.1", checkKeyHash},
    Check{"dkim.key-service", "6376#3.6.1", checkKeyService},
    Check{"dkim.key-subdomain", "6376#3.6.1", checkSubdomain},
    Check{"dkim.key-strength", "8301#3.2", checkKeyStrength},
    Check{"dkim.key-decoded", "6376#3.6.1", decodeKey},
};

} // namespace

namespace {

Step judgeAnswer(Verification &v, const dns::Answer &answer)
{
    // Worth as little as no answer (RFC 4033, 5).
    if (answer.dnssec == dns::Dnssec::Bogus) {
        v.result.key.status = KeyStatus::LookupFailed;
        return failed(ProblemCode::KeyNotProved, {}, answer.question.name);
    }
    if (dns::isTemporary(answer.status)) {
        v.result.key.status = KeyStatus::LookupFailed;
        return failed(ProblemCode::KeyLookupFailed, {}, answer.question.name);
    }
    if (answer.txt.empty()) {
        v.result.key.status = KeyStatus::NotFound;
        return failed(ProblemCode::KeyNotFound, {}, answer.question.name);
    }
    v.result.key.status = KeyStatus::Found;
    for (const dns::TxtRecord &record : answer.txt) {
        if (v.result.key.records.size() < maxKeyRecords)
            v.result.key.records.push_back(readRecord(v, record.joined()));
    }
    return passed();
}

std::vector<trace::Fact> factsOf(const dns::Answer &answer)
{
    std::vector<trace::Fact> facts{{"name", answer.question.name, {}}};
    if (!answer.server.empty())
        facts.push_back({"server", answer.server, {}});
    if (answer.ttl)
        facts.push_back({"ttl", std::to_string(*answer.ttl), {}});
    for (const std::string &alias : answer.aliases)
        facts.push_back({"alias", alias, {}});
    for (std::size_t i = 0; i < std::min(answer.txt.size(), maxKeyRecords); ++i)
        facts.push_back({"record", answer.txt[i].joined(), {}});
    return facts;
}

} // namespace

Step lookUpKey(Verification &v)
{
    const std::optional<std::string> name = keyNameOf(v.signature());
    if (!name)
        return {};
    v.result.key.name = *name;
    const dns::Question question{*name, dns::RecordType::Txt};
    const dns::Answer *answer = v.context.answers.find(question);
    if (!answer) {
        v.result.unanswered = question;
        return {};
    }
    Step step = judgeAnswer(v, *answer);
    if (v.traces())
        step.facts = factsOf(*answer);
    return step;
}

namespace {

// RSA: what the signer signed, opened. Ed25519: both sides of the equation.
std::shared_ptr<const trace::Payload> proofOf(const Verification &v, const crypto::PublicKey &key)
{
    const std::string &signature = v.signature().signature;
    if (auto opened = crypto::openSignature(key, signature))
        return std::make_shared<trace::Payload>(*std::move(opened));
    if (auto equation = crypto::ed25519Equation(key, v.result.headerHash, signature))
        return std::make_shared<trace::Payload>(*std::move(equation));
    return nullptr;
}

} // namespace

Step verifySignatureValue(Verification &v)
{
    const KeyRecord *record = recordOf(v);
    const std::optional<Algorithm> &algorithm = v.signature().algorithm;
    const Tag *tag = v.signature().tags.find("b");
    if (!record || !algorithm || record->key->type() != algorithm->key || v.result.headerHash.empty()
        || v.signature().signature.empty())
        return {};
    const bool isValid = verifies(v, *record);
    v.result.signatureMatch = isValid ? Match::Match : Match::Mismatch;
    Step step = isValid ? passed() : failed(ProblemCode::SignatureMismatch, *tag);
    if (v.traces())
        step.facts = {{"b", tag->value, tag->valueRange},
                      {"digest", crypto::toBase64(v.result.headerHash), {}}};
    if (v.proves())
        step.payload = proofOf(v, *record->key);
    return step;
}

std::span<const Check> keyChecks()
{
    return checks;
}

} // namespace dkimlens::dkim
