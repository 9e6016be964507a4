// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/circumstances.h"

#include "core/engine/authres/parse.h"
#include "core/engine/base/ascii.h"

#include <algorithm>

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

// A result that names no selector is of any of the domain's keys.
bool saysThatItPassed(const authres::MethodResult &result, const dkim::Signature &signature)
{
    if (result.method != "dkim" || result.result != "pass")
        return false;
    const std::string *domain = result.find("header", "d");
    const std::string *identity = result.find("header", "i");
    const std::string *selector = result.find("header", "s");
    const bool namesDomain = (domain && equalsIgnoringCase(*domain, signature.domain))
        || (identity && endsWithIgnoringCase(*identity, '@' + signature.domain));
    return namesDomain && (!selector || equalsIgnoringCase(*selector, signature.selector));
}

// The server that says so; empty where none does. Anybody may have written it.
std::string passedAt(const Document &document)
{
    for (const authres::AuthenticationResults &field : authres::collect(document.message())) {
        const bool isPassed = std::ranges::any_of(field.results, [&](const authres::MethodResult &result) {
            return saysThatItPassed(result, document.signature());
        });
        if (isPassed && !field.server.empty())
            return field.server;
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
