// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/circumstances.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <array>

namespace dkimlens::diagnose {

using dkim::Canonicalization;
using dkim::Match;

namespace {

std::string unfolded(const Document &document, std::size_t field)
{
    std::string value(document.text(document.message().fields()[field].value));
    std::erase_if(value, [](char c) { return c == '\r' || c == '\n'; });
    return value;
}

// One clause of RFC 8601, 2.2: a method, its result, and what was looked at.
bool saysThatItPassed(std::string_view clause, const dkim::Signature &signature)
{
    const std::string text = toLower(clause);
    const std::string domain = toLower(signature.domain);
    const auto has = [&text](const std::string &word) {
        const std::size_t at = text.find(word);
        const std::size_t end = at + word.size();
        return at != std::string::npos && (end == text.size() || !isAlphaNumeric(text[end]));
    };
    const bool namesSelector = text.find("header.s=") != std::string::npos;
    return has("dkim=pass") && (has("header.d=" + domain) || has("header.i=@" + domain))
        && (!namesSelector || has("header.s=" + toLower(signature.selector)));
}

// The server that a field says so of; empty where it does not.
std::string passedIn(const Document &document, std::size_t field)
{
    const std::string value = unfolded(document, field);
    Slice rest(value);
    Slice server = rest.takeUntil(';').trimmed(isFoldingSpace);
    if (server.text().starts_with("i=")) // RFC 8617, 4.1.1
        server = rest.takeUntil(';').trimmed(isFoldingSpace);
    while (!rest.isEmpty()) {
        if (saysThatItPassed(rest.takeUntil(';').text(), document.signature()))
            return std::string(server.text().substr(0, server.text().find(' ')));
    }
    return {};
}

// Anybody may have written it.
std::string passedAt(const Document &document)
{
    for (const std::string name : {"authentication-results", "arc-authentication-results"}) {
        for (const std::size_t field : document.fields().named(name)) {
            if (std::string server = passedIn(document, field); !server.empty())
                return server;
        }
    }
    return {};
}

std::string listOf(const Document &document)
{
    for (const std::string name : {"list-id", "list-post", "mailing-list"}) {
        const std::vector<std::size_t> &fields = document.fields().named(name);
        if (!fields.empty()) {
            const std::string value = unfolded(document, fields.front());
            return std::string(Slice(value).trimmed(isFoldingSpace).text());
        }
    }
    return {};
}

void add(std::vector<Explanation> &explanations, Kind kind, Certainty certainty, std::string token)
{
    Explanation explanation;
    explanation.kind = kind;
    explanation.certainty = certainty;
    explanation.token = std::move(token);
    explanations.push_back(std::move(explanation));
}

bool hasDifference(const dkim::VerifiedSignature &signature)
{
    return signature.bodyHash == Match::Mismatch || signature.signatureMatch == Match::Mismatch;
}

} // namespace

std::vector<Explanation> circumstancesOf(const Case &subject, const Document &document)
{
    std::vector<Explanation> explanations;
    const dkim::Signature &signature = document.signature();
    if (std::string server = passedAt(document); !server.empty())
        add(explanations, Kind::PassedEarlier, Certainty::Consistent, std::move(server));
    if (std::string list = listOf(document); !list.empty() && hasDifference(subject.signature))
        add(explanations, Kind::SentThroughList, Certainty::Consistent, std::move(list));
    const bool isRelaxed = signature.canonicalization
        && signature.canonicalization->body == Canonicalization::Relaxed
        && signature.canonicalization->header == Canonicalization::Relaxed;
    if (isRelaxed && hasDifference(subject.signature))
        add(explanations, Kind::WhiteSpace, Certainty::RuledOut, "relaxed/relaxed");
    const bool isExpired = signature.expiration && *signature.expiration < subject.now;
    add(explanations, Kind::Expiry, isExpired ? Certainty::Consistent : Certainty::RuledOut,
        signature.expiration ? std::to_string(*signature.expiration) : std::string());
    return explanations;
}

} // namespace dkimlens::diagnose
