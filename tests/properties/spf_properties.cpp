// SPDX-License-Identifier: Apache-2.0
#include "core/engine/spf/evaluate.h"
#include "core/engine/spf/macro_expansion.h"
#include "core/engine/spf/record.h"
#include "tests/properties/properties.h"

#include <algorithm>

namespace dkimlens::test {

namespace {

constexpr int maxRounds = 100; // a lookup or two for each of ten terms, and for the explanation

bool isPlaceOf(std::string_view text, ByteRange range, std::string_view token)
{
    return range.begin <= range.end && range.end <= text.size()
        && text.substr(range.begin, range.size()) == token;
}

Broken checkMacros(std::string_view text, const spf::MacroString &macros)
{
    if (!isPlaceOf(text, macros.range, macros.text))
        return "a macro string does not stand where it says";
    std::size_t end = macros.range.begin;
    for (const spf::MacroPart &part : macros.parts) {
        if (part.range.begin != end)
            return "the parts of a macro string leave a gap";
        end = part.range.end;
    }
    return end == macros.range.end ? Broken{} : "the parts of a macro string do not cover it";
}

Broken checkTerm(std::string_view text, const spf::Term &term)
{
    if (!isPlaceOf(text, term.range, term.text))
        return "a term does not stand where it says";
    return term.domainSpec ? checkMacros(text, *term.domainSpec) : Broken{};
}

Broken checkRecord(std::string_view text)
{
    const spf::Record record = spf::parseRecord(text);
    for (const spf::Term &term : record.terms) {
        if (Broken broken = checkTerm(text, term); !broken.empty())
            return broken;
    }
    const bool arePlaced = std::ranges::all_of(record.problems, [&](const Problem &problem) {
        return isPlaceOf(text, problem.where, problem.token);
    });
    return arePlaced ? Broken{} : "a fault does not stand where it says";
}

// To each question an answer that leads back into the record.
dns::Answer answerTo(const dns::Question &question, std::string_view text)
{
    dns::Answer answer;
    answer.question = question;
    answer.status = dns::Status::Found;
    switch (question.type) {
    case dns::RecordType::Txt:
        answer.txt = {{{std::string(text)}}};
        break;
    case dns::RecordType::Mx:
        answer.records = {"10 mx.example.com", "0 ."};
        break;
    case dns::RecordType::Ptr:
        answer.records = {"host.example.com."};
        break;
    case dns::RecordType::A:
    case dns::RecordType::Aaaa:
    case dns::RecordType::Cname:
        answer.status = dns::Status::NoData;
        break;
    }
    return answer;
}

Broken checkEvaluation(const spf::Evaluation &evaluation)
{
    if (!evaluation.isComplete())
        return "the evaluation does not come to an end";
    if (spf::verdictOf(evaluation.reason) != evaluation.verdict)
        return "the reason does not lead to the verdict";
    const bool isStopped = evaluation.verdict == spf::Verdict::PermError;
    const bool isWithinLimits =
        evaluation.lookups <= spf::maxLookups && evaluation.voidLookups <= spf::maxVoidLookups;
    return isStopped || isWithinLimits ? Broken{} : "a limit was passed, and the check went on";
}

Broken checkEvaluation(std::string_view text, const spf::Request &request)
{
    dns::Answers answers;
    spf::Evaluation evaluation = spf::evaluate(request, answers, 0);
    for (int round = 0; round < maxRounds && !evaluation.isComplete(); ++round) {
        for (const dns::Question &question : evaluation.unanswered) {
            if (answers.find(question))
                return "what has been answered is asked again";
            answers.insert(answerTo(question, text));
        }
        evaluation = spf::evaluate(request, answers, 0);
    }
    return checkEvaluation(evaluation);
}

spf::Request requestFrom(const char *client)
{
    spf::Request request;
    request.clientAddress.value = client;
    request.helo.value = "mail.example.com";
    request.mailFrom.value = "strong-bad@example.com";
    return request;
}

} // namespace

Broken checkSpf(std::string_view text)
{
    if (Broken broken = checkRecord(text); !broken.empty())
        return broken;
    const Result<spf::MacroString> explanation = spf::parseExplainString(Slice(text));
    if (explanation) {
        if (Broken broken = checkMacros(text, *explanation); !broken.empty())
            return broken;
    }
    for (const char *client : {"192.0.2.1", "2001:db8::1"}) {
        if (Broken broken = checkEvaluation(text, requestFrom(client)); !broken.empty())
            return broken;
    }
    return {};
}

} // namespace dkimlens::test
