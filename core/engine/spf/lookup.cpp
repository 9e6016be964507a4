// SPDX-License-Identifier: Apache-2.0
// DNS lookups of a check, and their limits (RFC 7208, 4.6.4).

#include "core/engine/spf/check.h"

#include <algorithm>
#include <array>

namespace dkimlens::spf {

namespace {

using trace::Outcome;
using trace::Step;

constexpr std::size_t maxShownRecords = 20;

std::string_view wordOf(dns::RecordType type)
{
    switch (type) {
    case dns::RecordType::Txt:
        return "TXT";
    case dns::RecordType::A:
        return "A";
    case dns::RecordType::Aaaa:
        return "AAAA";
    case dns::RecordType::Mx:
        return "MX";
    case dns::RecordType::Ptr:
        return "PTR";
    case dns::RecordType::Cname:
        return "CNAME";
    }
    return {};
}

std::string_view wordOf(dns::Status status)
{
    switch (status) {
    case dns::Status::Found:
        return "found";
    case dns::Status::NoSuchName:
        return "no-such-name";
    case dns::Status::NoData:
        return "no-data";
    case dns::Status::ServerFailure:
        return "server-failure";
    case dns::Status::Refused:
        return "refused";
    case dns::Status::Timeout:
        return "timeout";
    case dns::Status::Unreachable:
        return "unreachable";
    case dns::Status::Garbled:
        return "garbled";
    case dns::Status::Cancelled:
        return "cancelled";
    case dns::Status::NotAsked:
        return "not-asked";
    }
    return {};
}

void addRecords(const dns::Answer &answer, Step &step)
{
    for (const std::string &alias : answer.aliases)
        step.facts.push_back({"alias", alias, {}});
    for (std::size_t i = 0; i < std::min(maxShownRecords, answer.txt.size()); ++i)
        step.facts.push_back({"record", answer.txt[i].joined(), {}});
    for (std::size_t i = 0; i < std::min(maxShownRecords, answer.records.size()); ++i)
        step.facts.push_back({"record", answer.records[i], {}});
    step.facts.push_back({"records", std::to_string(answer.txt.size() + answer.records.size()), {}});
}

void addAnswer(const dns::Answer &answer, Step &step)
{
    step.facts.push_back({"answer", std::string(wordOf(answer.status)), {}});
    if (!answer.server.empty())
        step.facts.push_back({"server", answer.server, {}});
    if (!answer.detail.empty())
        step.facts.push_back({"detail", answer.detail, {}});
    if (isFailure(answer)) {
        step.outcome = Outcome::Failed;
        step.problem = Problem{ProblemCode::SpfLookupFailed, {}, answer.question.name};
        return;
    }
    step.outcome = isVoid(answer) ? Outcome::Noted : Outcome::Passed;
    addRecords(answer, step);
}

void fail(TermCheck &term, Reason reason, ProblemCode code, std::string token)
{
    term.ended = Match{MatchKind::Exception, reason, Problem{code, term.term.range, std::move(token)}, {}};
}

} // namespace

bool isFailure(const dns::Answer &answer)
{
    // What DNSSEC proves false is worth as little as no answer (RFC 4033, 5).
    return dns::isTemporary(answer.status) || answer.dnssec == dns::Dnssec::Bogus;
}

bool isVoid(const dns::Answer &answer)
{
    return !isFailure(answer) && answer.txt.empty() && answer.records.empty();
}

const dns::Answer *ask(Check &check, const dns::Question &question, Step &parent)
{
    Step step;
    step.id = "spf.lookup";
    step.rfc = "7208#4.4";
    step.facts = {{"name", question.name, {}}, {"type", std::string(wordOf(question.type)), {}}};
    const dns::Answer *answer = check.answers.find(question);
    if (answer)
        addAnswer(*answer, step);
    else if (std::ranges::find(check.unanswered, question) == check.unanswered.end())
        check.unanswered.push_back(question);
    parent.steps.push_back(std::move(step));
    return answer;
}

const dns::Answer *lookUp(TermCheck &term, const dns::Question &question)
{
    const dns::Answer *answer = ask(term.check, question, term.step);
    if (!answer)
        term.ended = Match{MatchKind::Waiting, {}, {}, {}};
    else if (isFailure(*answer))
        fail(term, Reason::LookupFailed, ProblemCode::SpfLookupFailed, question.name);
    else if (isVoid(*answer))
        countVoidLookup(term);
    return answer;
}

void countLookup(TermCheck &term)
{
    if (++term.check.lookups > maxLookups)
        fail(term, Reason::TooManyLookups, ProblemCode::SpfTooManyLookups, term.term.text);
}

void countVoidLookup(TermCheck &term)
{
    if (term.hasVoidLookup)
        return;
    term.hasVoidLookup = true;
    if (++term.check.voidLookups > maxVoidLookups)
        fail(term, Reason::TooManyVoidLookups, ProblemCode::SpfTooManyVoidLookups, term.term.text);
}

} // namespace dkimlens::spf
