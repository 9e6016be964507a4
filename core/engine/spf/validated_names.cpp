// SPDX-License-Identifier: Apache-2.0
// The validated domain names of the client (RFC 7208, 5.5): for ptr and %{p}.

#include "core/engine/base/ascii.h"
#include "core/engine/dns/name.h"
#include "core/engine/spf/check.h"

#include <algorithm>

namespace dkimlens::spf {

namespace {

using trace::Outcome;
using trace::Step;

std::string withoutFinalDot(std::string_view name)
{
    if (name.ends_with('.'))
        name.remove_suffix(1);
    return toLower(name);
}

bool hasAddress(const dns::Answer &answer, const dns::IpAddress &address)
{
    return !isFailure(answer) && std::ranges::any_of(answer.records, [&](const std::string &record) {
        return dns::parseIpAddress(record) == address;
    });
}

// A name whose lookup fails is skipped; all are asked for at once.
void validate(Check &check, const dns::Answer &pointers, ValidatedNames &validated, Step &step)
{
    const dns::IpAddress &client = check.values.client;
    const dns::RecordType type = client.isIpv4() ? dns::RecordType::A : dns::RecordType::Aaaa;
    for (std::size_t i = 0; i < std::min(maxPointerNames, pointers.records.size()); ++i) {
        const std::string name = withoutFinalDot(pointers.records[i]);
        if (name.empty())
            continue;
        const dns::Answer *answer = ask(check, {name, type}, step);
        validated.isWaiting = validated.isWaiting || !answer;
        if (answer && hasAddress(*answer, client))
            validated.names.push_back(name);
    }
}

} // namespace

ValidatedNames validatedNames(Check &check, Step &parent)
{
    Step step;
    step.id = "spf.validated-names";
    step.rfc = "7208#5.5";
    ValidatedNames validated;
    const dns::Answer *pointers =
        ask(check, {dns::reverseName(check.values.client), dns::RecordType::Ptr}, step);
    validated.isWaiting = !pointers;
    validated.isVoid = pointers && isVoid(*pointers);
    if (pointers && !isFailure(*pointers))
        validate(check, *pointers, validated, step);
    for (const std::string &name : validated.names)
        step.facts.push_back({"validated-name", name, {}});
    if (!validated.isWaiting)
        step.outcome = validated.names.empty() ? Outcome::Noted : Outcome::Passed;
    parent.steps.push_back(std::move(step));
    return validated;
}

// The <domain> itself, else a name below it, else any.
std::string validatedNameFor(const std::string &domain, const ValidatedNames &validated)
{
    const std::vector<std::string> &names = validated.names;
    std::string wanted = questionName(domain).value_or(std::string{});
    if (names.empty())
        return "unknown";
    if (std::ranges::find(names, wanted) != names.end())
        return wanted;
    const auto below =
        std::ranges::find_if(names, [&](const std::string &name) { return dns::isWithin(name, wanted); });
    return below == names.end() ? names.front() : *below;
}

} // namespace dkimlens::spf
