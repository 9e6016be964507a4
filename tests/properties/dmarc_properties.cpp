// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dmarc/evaluate.h"
#include "core/engine/dmarc/evaluate_7489.h"
#include "core/engine/dns/name.h"
#include "tests/properties/properties.h"
#include "tests/properties/tags.h"

#include <algorithm>

namespace dkimlens::test {

namespace {

using dmarc::Evaluation;

std::vector<std::string_view> linesOf(std::string_view input)
{
    std::vector<std::string_view> lines;
    while (!input.empty()) {
        const std::string_view line = input.substr(0, input.find('\n'));
        lines.push_back(line);
        input.remove_prefix(std::min(line.size() + 1, input.size()));
    }
    return lines;
}

// The record of a name is chosen by its labels, so that a walk finds several, and none at the top.
dns::Answer answerTo(const dns::Question &question, const std::vector<std::string_view> &records)
{
    dns::Answer answer;
    answer.question = question;
    const auto labels = static_cast<std::size_t>(std::ranges::count(question.name, '.'));
    if (question.type != dns::RecordType::Txt || labels > records.size() || labels == 0)
        return answer;
    answer.status = dns::Status::Found;
    answer.txt = {{{std::string(records[labels - 1])}}};
    return answer;
}

Broken checkRecord(const dmarc::Record &record)
{
    if (Broken broken = checkTags(record.tags, record.text); !broken.empty())
        return broken;
    for (const dmarc::RemarkAt &at : record.remarks) {
        if (at.where.begin > at.where.end || at.where.end > record.text.size())
            return "a remark points outside the record";
    }
    for (const auto *uris : {&record.aggregateReports, &record.failureReports}) {
        for (const dmarc::ReportUri &uri : *uris) {
            if (record.text.substr(uri.where.begin, uri.where.size()) != uri.uri + uri.sizeLimit)
                return "an address' range does not give the address back";
        }
    }
    return "";
}

Broken checkWalk(const dmarc::Walk &walk)
{
    if (walk.queries.size() > dmarc::maxQueries)
        return "a walk asks too much";
    if (!walk.isDecided())
        return "a walk with all its answers is undecided";
    if (!dns::isWithin(walk.start, walk.organizationalDomain))
        return "an organization is not the domain itself or one above it";
    for (const dmarc::Query &query : walk.queries) {
        if (!query.found)
            continue;
        for (const dmarc::Record &record : query.found->records) {
            if (Broken broken = checkRecord(record); !broken.empty())
                return broken;
        }
    }
    return "";
}

Broken checkAuthor(const Evaluation &evaluation)
{
    if (Broken broken = checkWalk(evaluation.walk); !broken.empty())
        return broken;
    const bool counts = std::ranges::any_of(evaluation.identifiers, &dmarc::IdentifierCheck::counts);
    if ((evaluation.result == dmarc::Result::Pass) != (counts && evaluation.policy))
        return "a pass is not the same as a policy and an identifier that counts";
    if (evaluation.policy && evaluation.policy->applied > evaluation.policy->requested)
        return "more is applied than is asked for";
    for (const dmarc::IdentifierCheck &check : evaluation.identifiers) {
        const bool isRelated = dns::isWithin(check.domain, evaluation.organizationalDomain())
            || dns::isWithin(evaluation.authorDomain, check.domain);
        if (check.isAligned() && !isRelated)
            return "aligned with a domain that has nothing in common";
    }
    return "";
}

Broken checkEvaluation(const Evaluation &evaluation)
{
    if (dmarc::resultOf(evaluation.reason) != evaluation.result)
        return "the reason is of another result";
    if (!evaluation.authorDomain.empty())
        return checkAuthor(evaluation);
    for (const Evaluation &author : evaluation.authors) {
        if (Broken broken = checkAuthor(author); !broken.empty())
            return broken;
    }
    return "";
}

dmarc::Request requestOf(const std::vector<std::string_view> &lines)
{
    dmarc::Request request;
    if (!lines.empty())
        request.from = message::parseAddresses(Slice(lines[0]));
    if (lines.size() > 1)
        request.identifiers = {
            {dmarc::Mechanism::Dkim, std::string(lines[1]), dmarc::Authentication::Passed, 0},
            {dmarc::Mechanism::Spf, std::string(lines[1]), dmarc::Authentication::Failed, 0}};
    return request;
}

} // namespace

Broken evaluateDmarc(std::string_view input)
{
    const std::vector<std::string_view> lines = linesOf(input);
    const std::vector<std::string_view> records(
        lines.begin() + std::min<std::ptrdiff_t>(2, std::ssize(lines)), lines.end());
    for (const std::string_view record : records) {
        if (Broken broken = checkRecord(dmarc::parseRecord(record)); !broken.empty())
            return broken;
    }
    const dmarc::Request request = requestOf(lines);
    constexpr std::size_t mostRounds = 2 * dmarc::maxQueries + 2; // author, identifier, whether it exists
    dns::Answers answers;
    Evaluation evaluation = dmarc::evaluate(request, answers);
    for (std::size_t round = 0; !evaluation.unanswered.empty(); ++round) {
        if (round == mostRounds)
            return "questions never end";
        for (const dns::Question &question : evaluation.unanswered) {
            if (dns::toAscii(question.name) != question.name)
                return "a question is about no domain name";
            answers.insert(answerTo(question, records));
        }
        evaluation = dmarc::evaluate(request, answers);
    }
    const auto lastTwo = [](std::string_view name) {
        const std::size_t dot = name.rfind('.', name.rfind('.') - 1);
        return std::string(name.substr(dot + 1));
    };
    const dmarc::OldEvaluation old = dmarc::evaluateAsRfc7489(request, answers, lastTwo, evaluation);
    if (old.unanswered.size() > 1)
        return "RFC 7489 asks for more than one name at a time";
    return checkEvaluation(evaluation);
}

} // namespace dkimlens::test
