// SPDX-License-Identifier: Apache-2.0
#include "core/engine/crypto/digest.h"
#include "core/engine/dkim/body_hash.h"
#include "core/engine/dkim/canonicalization.h"
#include "core/engine/dkim/rule_steps.h"
#include "tests/properties/edits.h"
#include "tests/properties/properties.h"
#include "tests/properties/reference.h"

#include <algorithm>
#include <array>

namespace dkimlens::test {

namespace {

using crypto::Hash;
using dkim::BodyHash;
using dkim::BodyHashes;
using dkim::Canonicalization;
using message::HeaderField;
using message::Message;
using trace::Detail;

constexpr std::array algorithms{Canonicalization::Simple, Canonicalization::Relaxed};

Broken checkField(const Message &message, const HeaderField &field, Canonicalization algorithm)
{
    const EditedText made = dkim::canonicalField(message, field, algorithm);
    if (Broken broken = checkEdits(made, message.bytes(), field.range); !broken.empty())
        return "field: " + broken;
    const std::string_view text = message.text(field.text);
    const std::string wanted = algorithm == Canonicalization::Simple ? simpleField(text) : relaxedField(text);
    return made.bytes(message.bytes()) == wanted + "\r\n" ? "" : "a field is canonicalized wrong";
}

// Hashing the first `limit` octets only must hash, and show, the beginning of the whole.
Broken checkCut(const Message &message, Canonicalization algorithm, const std::string &whole,
                std::uint64_t limit)
{
    BodyHashes traced(message, Detail::Trace);
    BodyHashes untraced(message, Detail::Verdict);
    const BodyHash &hash = traced.get(algorithm, Hash::Sha256, limit);
    const std::string beginning = whole.substr(0, static_cast<std::size_t>(limit));
    if (hash.digest != crypto::digestOf(Hash::Sha256, beginning))
        return "cut: not the beginning of the body is hashed";
    if (untraced.get(algorithm, Hash::Sha256, limit).digest != hash.digest)
        return "cut: the trace changes the hash";
    if (hash.size.canonical != whole.size() || hash.size.hashed != beginning.size())
        return "cut: the sizes are wrong";
    if (Broken broken = checkEdits(*hash.made, message.bytes(), message.body()); !broken.empty())
        return "cut: " + broken;
    return hash.made->bytes(message.bytes()) == beginning ? "" : "cut: what is shown is not what is hashed";
}

Broken checkUncut(const Message &message, Canonicalization algorithm, const std::string &whole)
{
    BodyHashes untraced(message, Detail::Verdict);
    for (const Hash hash : {Hash::Sha1, Hash::Sha256}) {
        const BodyHash &body = untraced.get(algorithm, hash, {});
        if (body.digest != crypto::digestOf(hash, whole))
            return "the hash is not that of the canonical body";
        if (body.size.canonical != whole.size() || body.size.hashed != whole.size())
            return "the body's sizes are wrong";
    }
    return "";
}

std::string afterRule(std::string_view id, const std::string &text, Canonicalization algorithm)
{
    const bool isRelaxed = algorithm == Canonicalization::Relaxed;
    const EmptyBody empty = isRelaxed ? EmptyBody::Vanishes : EmptyBody::StaysLine;
    if (id == "dkim.body-trailing-whitespace" && isRelaxed)
        return withoutWspAtLineEnds(text);
    if (id == "dkim.body-whitespace-runs" && isRelaxed)
        return withWspRunsReduced(text);
    if (id == "dkim.body-empty-lines")
        return withoutEmptyLinesAtEnd(text, empty);
    return id == "dkim.body-final-line-end" ? withFinalLineEnd(text, empty) : text;
}

// Each rule, seen alone, makes what it makes when it is applied alone.
Broken checkRules(const Message &message, Canonicalization algorithm)
{
    const auto made = std::make_shared<EditedText>(dkim::canonicalBody(message, algorithm));
    const auto section =
        algorithm == Canonicalization::Relaxed ? dkim::RuleSection::Relaxed : dkim::RuleSection::Simple;
    std::string text = withCrlf(message.text(message.body()));
    for (const trace::Step &rule : dkim::ruleSteps(dkim::bodyRules(), section, dkim::bodyChange(made))) {
        if (Broken broken = checkChange(*rule.change, message.bytes()); !broken.empty())
            return std::string(rule.id) + ": " + broken;
        if (trace::inputOf(*rule.change, message.bytes()) != text)
            return std::string(rule.id) + ": takes what the rule before it did not make";
        text = afterRule(rule.id, text, algorithm);
        if (trace::outputOf(*rule.change, message.bytes()) != text)
            return std::string(rule.id) + ": makes something else when it is applied alone";
    }
    return "";
}

// Everywhere in a small body, and at some places of a large one.
Broken checkCuts(const Message &message, Canonicalization algorithm, const std::string &whole)
{
    const std::size_t step = std::max<std::size_t>(1, whole.size() / 16);
    for (std::size_t limit = 0; limit <= whole.size() + 1; limit += step) {
        if (Broken broken = checkCut(message, algorithm, whole, limit); !broken.empty())
            return broken;
    }
    return "";
}

std::string canonicalOf(std::string_view body, Canonicalization algorithm)
{
    return algorithm == Canonicalization::Simple ? simpleBody(body) : relaxedBody(body);
}

// A canonical body is its own canonical body.
Broken checkTwice(const std::string &canonical, Canonicalization algorithm)
{
    const Message again = Message::fromBytes("A: b\r\n\r\n" + canonical);
    const EditedText made = dkim::canonicalBody(again, algorithm);
    return made.bytes(again.bytes()) == canonical ? "" : "a canonical body is changed once more";
}

Broken checkBody(const Message &message, Canonicalization algorithm)
{
    const EditedText made = dkim::canonicalBody(message, algorithm);
    if (Broken broken = checkEdits(made, message.bytes(), message.body()); !broken.empty())
        return "body: " + broken;
    const std::string canonical = made.bytes(message.bytes());
    if (canonical != canonicalOf(message.text(message.body()), algorithm))
        return "the body is canonicalized wrong";
    if (Broken broken = checkRules(message, algorithm); !broken.empty())
        return broken;
    if (Broken broken = checkTwice(canonical, algorithm); !broken.empty())
        return broken;
    if (Broken broken = checkUncut(message, algorithm, canonical); !broken.empty())
        return broken;
    return checkCuts(message, algorithm, canonical);
}

} // namespace

Broken canonicalize(std::string_view bytes)
{
    const Message message = Message::fromBytes(std::string(bytes));
    for (const Canonicalization algorithm : algorithms) {
        if (Broken broken = checkBody(message, algorithm); !broken.empty())
            return broken;
        for (const HeaderField &field : message.fields()) {
            if (!field.isField())
                continue;
            if (Broken broken = checkField(message, field, algorithm); !broken.empty())
                return broken;
        }
    }
    return "";
}

} // namespace dkimlens::test
