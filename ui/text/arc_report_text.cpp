// SPDX-License-Identifier: Apache-2.0
#include "ui/text/arc_report_text.h"

#include "ui/text/arc_parts.h"
#include "ui/text/octets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace dkimlens::text {

namespace {

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

using authres::MethodResult;

constexpr qsizetype longestDetail = 40; // characters
constexpr std::array<std::string_view, 4> methods{"spf", "dkim", "dmarc", "arc"}; // in the table's order

// A row's place among the rows: by method, then by domain as it first came.
struct RowKey
{
    std::size_t rank = 0;
    std::string method;
    std::string domain;

    friend bool operator<(const RowKey &a, const RowKey &b)
    {
        return std::tie(a.rank, a.method, a.domain) < std::tie(b.rank, b.method, b.domain);
    }
};

// SPF's domain may differ from server to server, and is told in the cell.
RowKey keyOf(const MethodResult &result)
{
    const auto *const rank = std::ranges::find(methods, result.method);
    const bool hasRows = result.method == "dkim" || result.method == "dmarc";
    return {static_cast<std::size_t>(rank - methods.begin()), result.method,
            hasRows ? subjectOf(result) : std::string()};
}

QString titleOf(const RowKey &key)
{
    const QString method =
        key.rank < methods.size() ? shortToken(key.method).toUpper() : shortToken(key.method);
    return key.domain.empty() ? method : method + QLatin1Char(' ') + shortName(key.domain);
}

// What the server added: the domain that SPF is about, its reason, its remark.
QString detailOf(const MethodResult &result)
{
    if (result.method == "spf") {
        const std::string domain = subjectOf(result);
        if (!domain.empty())
            return shortName(domain, longestDetail);
    }
    if (result.reason)
        return shortToken(*result.reason, longestDetail);
    return result.comments.empty() ? QString() : shortToken(result.comments.front().text, longestDetail);
}

ReportCell cellOf(const MethodResult &result)
{
    const QString word = shortToken(result.result, longestDetail);
    const QString detail = detailOf(result);
    return {statusOfResult(result.result), detail.isEmpty() ? word : word + QStringLiteral(", ") + detail,
            result.where};
}

ReportCell nothing(bool hasResults)
{
    return {Status::None, hasResults ? ReportWords::tr("not reported") : ReportWords::tr("no results"), {}};
}

using Rows = std::map<RowKey, std::vector<std::optional<ReportCell>>>;

// Whether it has a place. Of several results about the same, one that passes stands for them, as one is
// enough (RFC 6376, 6.1).
bool add(const MethodResult &result, std::size_t set, std::size_t sets, Rows &rows)
{
    RowKey key = keyOf(result);
    auto row = rows.find(key);
    if (row == rows.end() && rows.size() == maxReportRows)
        return false;
    if (row == rows.end())
        row = rows.emplace(std::move(key), sets).first;
    std::optional<ReportCell> &cell = row->second[set];
    if (!cell || (result.result == "pass" && cell->status != Status::Pass))
        cell = cellOf(result);
    return true;
}

ReportRow rowOf(const RowKey &key, const std::vector<std::optional<ReportCell>> &cells,
                const std::vector<bool> &hasResults)
{
    ReportRow row{titleOf(key), {}};
    for (std::size_t i = 0; i < cells.size(); ++i)
        row.cells.push_back(cells[i].value_or(nothing(hasResults[i])));
    return row;
}

} // namespace

ChainReport reportOf(const ChainSubject &subject)
{
    const std::vector<arc::ArcSet> &sets = subject.chain().sets;
    ChainReport report;
    Rows rows;
    std::vector<bool> hasResults(sets.size());
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const authres::AuthenticationResults *results = resultsOf(subject, sets[i]);
        hasResults[i] = results != nullptr;
        if (!results)
            continue;
        const auto first = firstResultsOf(*results);
        report.left += results->results.size() - first.size();
        for (const MethodResult &result : first)
            report.left += add(result, i, sets.size(), rows) ? 0 : 1;
    }
    for (const auto &[key, cells] : rows)
        report.rows.push_back(rowOf(key, cells, hasResults));
    return report;
}

} // namespace dkimlens::text
