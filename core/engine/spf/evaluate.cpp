// SPDX-License-Identifier: Apache-2.0
#include "core/engine/spf/evaluate.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dns/name.h"
#include "core/engine/spf/check.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dkimlens::spf {

namespace {

using trace::Outcome;
using trace::Step;

// RFC 5321, 4.5.3.1 asks servers to take 256 octets. Much more was never in any session, and macros would
// copy it many times.
constexpr std::size_t maxIdentityLength = 1'000;

struct Identity
{
    std::optional<dns::IpAddress> client;
    std::string localPart;
    std::string domain; // empty: none that could have a record
};

std::string_view withoutAngles(std::string_view path)
{
    const bool hasAngles = path.starts_with('<') && path.ends_with('>') && path.size() > 1;
    return hasAngles ? path.substr(1, path.size() - 2) : path;
}

bool isTooLong(const Request &request)
{
    return request.mailFrom.value.size() > maxIdentityLength || request.helo.value.size() > maxIdentityLength;
}

std::string localPartOf(std::string_view sender)
{
    const std::size_t at = sender.rfind('@');
    const bool hasLocalPart = at != std::string_view::npos && at > 0;
    return hasLocalPart ? std::string(sender.substr(0, at)) : "postmaster"; // 4.3
}

// As written where it is ASCII; U-labels become A-labels (4.3; RFC 8616, 4).
std::string domainOf(std::string_view name)
{
    if (name.ends_with('.'))
        name.remove_suffix(1);
    std::optional<std::string> ascii = dns::toAscii(name);
    const bool isAsWritten = std::ranges::all_of(name, isAscii);
    if (!ascii || ascii->find('.') == std::string::npos)
        return {};
    return isAsWritten ? std::string(name) : *std::move(ascii);
}

// 2.4: with a null reverse-path, HELO is the identity.
Identity identityOf(const Request &request)
{
    Identity identity;
    if (const auto client = dns::parseIpAddress(request.clientAddress.value))
        identity.client = unmapped(*client);
    if (isTooLong(request))
        return identity;
    const std::string_view sender = withoutAngles(request.mailFrom.value);
    identity.localPart = localPartOf(sender);
    const std::string_view domain = sender.substr(sender.rfind('@') + 1); // all of it without an "@"
    identity.domain = domainOf(sender.empty() ? std::string_view(request.helo.value) : domain);
    return identity;
}

std::string heloOf(const Request &request)
{
    const std::string ascii = domainOf(request.helo.value);
    return ascii.empty() ? request.helo.value.substr(0, maxIdentityLength) : ascii;
}

MacroValues valuesOf(const Request &request, const Identity &identity, std::int64_t now)
{
    return {.localPart = identity.localPart,
            .senderDomain = identity.domain,
            .domain = identity.domain,
            .client = identity.client.value_or(dns::IpAddress{}),
            .validatedName = {},
            .helo = heloOf(request),
            .receiver = request.receiver.empty() ? "unknown" : request.receiver,
            .time = now};
}

void addInput(const std::string &name, const Input &input, Step &step)
{
    step.facts.push_back({name, input.value.substr(0, maxIdentityLength), input.source});
    step.facts.push_back({name + "-origin", std::string(wordOf(input.origin)), {}});
}

bool hasAssumption(const Request &request)
{
    const std::array origins{request.clientAddress.origin, request.helo.origin, request.mailFrom.origin};
    return std::ranges::find(origins, Origin::Assumed) != origins.end();
}

std::optional<HostResult> faultOf(const Request &request, const Identity &identity)
{
    HostResult result;
    if (!identity.client) {
        result.reason = Reason::ClientUnknown;
        result.problem = Problem{ProblemCode::SpfClientUnknown, {}, request.clientAddress.value};
        return result;
    }
    if (!identity.domain.empty())
        return std::nullopt;
    const std::string_view sender = withoutAngles(request.mailFrom.value);
    const std::string_view written = sender.empty() ? std::string_view(request.helo.value) : sender;
    result.reason = Reason::DomainInvalid;
    result.problem =
        Problem{ProblemCode::SpfDomainInvalid, {}, std::string(written.substr(0, maxIdentityLength))};
    return result;
}

// 2.4 and 4.1: who is to be checked, and from where that is known.
Step identityStep(const Request &request, const Evaluation &evaluation,
                  const std::optional<HostResult> &fault)
{
    Step step;
    step.id = "spf.identity";
    step.rfc = "7208#4.1";
    addInput("client-ip", request.clientAddress, step);
    addInput("helo", request.helo, step);
    addInput("mail-from", request.mailFrom, step);
    step.facts.push_back({"sender", evaluation.sender, {}});
    step.facts.push_back({"domain", evaluation.domain, {}});
    step.outcome = hasAssumption(request) ? Outcome::Noted : Outcome::Passed;
    if (fault) {
        step.outcome = Outcome::Warned;
        step.problem = fault->problem;
    }
    return step;
}

void takeResult(HostResult result, Evaluation &evaluation)
{
    evaluation.reason = result.reason.value_or(Reason::LookupFailed);
    evaluation.verdict = verdictOf(evaluation.reason);
    evaluation.problem = std::move(result.problem);
    evaluation.decidedBy = std::move(result.decidedBy);
    evaluation.matchedTerm = std::move(result.matchedTerm);
}

// 2.6
void addResultStep(Evaluation &evaluation)
{
    Step step;
    step.id = "spf.result";
    step.rfc = "7208#2.6";
    if (evaluation.isComplete()) {
        step.outcome = outcomeOf(evaluation.verdict);
        step.problem = evaluation.problem;
        step.facts = {{"result", std::string(wordOf(evaluation.verdict)), {}},
                      {"reason", std::string(wordOf(evaluation.reason)), {}}};
    }
    step.facts.push_back({"lookups", std::to_string(evaluation.lookups), {}});
    step.facts.push_back({"void-lookups", std::to_string(evaluation.voidLookups), {}});
    evaluation.trace.outcome = step.outcome;
    evaluation.trace.problem = step.problem;
    evaluation.trace.steps.push_back(std::move(step));
}

void runCheck(const MacroValues &values, const dns::Answers &answers, Evaluation &evaluation)
{
    Check check{answers, values};
    HostResult result = checkHost(check, values.domain, evaluation.trace);
    if (result.explanation)
        evaluation.explanation = explain(check, *result.explanation, evaluation.trace);
    takeResult(std::move(result), evaluation);
    evaluation.lookups = check.lookups;
    evaluation.voidLookups = check.voidLookups;
    evaluation.unanswered = std::move(check.unanswered);
}

} // namespace

std::string_view wordOf(Origin origin)
{
    switch (origin) {
    case Origin::Given:
        return "given";
    case Origin::Field:
        return "field";
    case Origin::Assumed:
        break;
    }
    return "assumed";
}

Evaluation evaluate(const Request &request, const dns::Answers &answers, std::int64_t now)
{
    const Identity identity = identityOf(request);
    std::optional<HostResult> fault = faultOf(request, identity);
    Evaluation evaluation;
    evaluation.domain = identity.domain;
    evaluation.sender = identity.domain.empty() ? std::string{} : identity.localPart + '@' + identity.domain;
    evaluation.trace.id = "spf.check";
    evaluation.trace.rfc = "7208#4";
    evaluation.trace.steps.push_back(identityStep(request, evaluation, fault));
    if (fault)
        takeResult(*std::move(fault), evaluation);
    else
        runCheck(valuesOf(request, identity, now), answers, evaluation);
    addResultStep(evaluation);
    return evaluation;
}

} // namespace dkimlens::spf
