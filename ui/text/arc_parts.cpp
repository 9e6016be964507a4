// SPDX-License-Identifier: Apache-2.0
#include "ui/text/arc_parts.h"

#include "core/engine/base/ascii.h"
#include "ui/text/octets.h"

#include <algorithm>
#include <array>

namespace dkimlens::text {

namespace {

struct SubjectRow
{
    std::string_view method;
    std::string_view type;
    std::string_view name;
};

// In order of preference.
constexpr std::array subjectRows{
    SubjectRow{"dkim", "header", "d"},     SubjectRow{"dkim", "header", "i"},
    SubjectRow{"spf", "smtp", "mailfrom"}, SubjectRow{"spf", "smtp", "helo"},
    SubjectRow{"dmarc", "header", "from"},
};

struct ResultRow
{
    std::string_view word;
    Status status;
};

constexpr std::array resultRows{
    ResultRow{"pass", Status::Pass},         ResultRow{"fail", Status::Fail},
    ResultRow{"permerror", Status::Fail},    ResultRow{"softfail", Status::Warning},
    ResultRow{"temperror", Status::Warning}, ResultRow{"policy", Status::Warning},
    ResultRow{"neutral", Status::None},      ResultRow{"none", Status::None},
};

constexpr qsizetype longestResult = 12; // the longest of RFC 8601's words has 9

QString problemOf(const std::optional<dkim::VerifiedSignature> &signature)
{
    if (!signature || signature->verdict == dkim::Verdict::Pass)
        return {};
    return signature->problem ? sentence(*signature->problem) : sentence(signature->reason);
}

} // namespace

std::string subjectOf(const authres::MethodResult &result)
{
    for (const SubjectRow &row : subjectRows) {
        if (row.method != result.method)
            continue;
        if (const std::string *value = result.find(row.type, row.name))
            return toLower(std::string_view(*value).substr(value->rfind('@') + 1));
    }
    return {};
}

// Of several results about the author's domain, one that passes.
QString authorResult(const ChainSubject &subject, const arc::ArcSet &set)
{
    const authres::AuthenticationResults *results = resultsOf(subject, set);
    QString found;
    if (!results)
        return found;
    for (const authres::MethodResult &result : firstResultsOf(*results)) {
        const bool isWanted = found.isEmpty() || result.result == "pass";
        if (result.method == "dkim" && isWanted && isAuthors(subjectOf(result), subject.analysis.from))
            found = shortToken(result.result, longestResult);
    }
    return found;
}

std::span<const authres::MethodResult> firstResultsOf(const authres::AuthenticationResults &results)
{
    constexpr std::size_t most = 500;
    return {results.results.data(), std::min(results.results.size(), most)};
}

Status statusOfResult(std::string_view result)
{
    const auto *const row = std::ranges::find(resultRows, result, &ResultRow::word);
    return row == resultRows.end() ? Status::Info : row->status;
}

QString faultOf(const arc::Chain &chain, std::size_t set)
{
    const arc::ArcSet &broken = chain.sets[set];
    if (broken.problem)
        return sentence(*broken.problem);
    const QString seal = problemOf(broken.seal);
    const bool isNewest = set + 1 == chain.sets.size();
    return seal.isEmpty() && isNewest ? problemOf(broken.messageSignature) : seal;
}

} // namespace dkimlens::text
