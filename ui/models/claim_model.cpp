// SPDX-License-Identifier: Apache-2.0
#include "ui/models/claim_model.h"

#include "core/engine/analysis/sender_inputs.h"
#include "ui/models/roles.h"
#include "ui/text/claim_text.h"
#include "ui/text/octets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace dkimlens::models {
namespace {

using analysis::Claim;
using authres::AuthenticationResults;
using authres::MethodResult;
using text::Status;
using Kind = ClaimRow::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::ClaimModel)
};

constexpr std::size_t longestText = 300; // octets of a cell

// The property that says most of what the result is for.
std::string aboutOf(const MethodResult &result)
{
    struct Name
    {
        std::string_view type;
        std::string_view name;
    };
    constexpr std::array names{Name{"header", "d"},     Name{"header", "i"},      Name{"smtp", "mailfrom"},
                               Name{"header", "from"},  Name{"smtp", "helo"},     Name{"smtp", "auth"},
                               Name{"policy", "iprev"}, Name{"smtp", "remote-ip"}};
    for (const Name &name : names) {
        if (const std::string *value = result.find(name.type, name.name))
            return value->substr(0, longestText);
    }
    return {};
}

ClaimRow fieldRow(const AuthenticationResults &field, const message::Message &message)
{
    ClaimRow row;
    row.kind = Kind::Nothing;
    row.server = field.server;
    row.instance = field.instance;
    row.where = row.field = message.fields()[field.field].range;
    for (const authres::Deviation &deviation : field.deviations) {
        if (std::ranges::find(row.departures, deviation.what) == row.departures.end())
            row.departures.push_back(deviation.what);
    }
    return row;
}

ClaimRow claimRow(ClaimRow row, const MethodResult &result, const Claim &claim)
{
    row.kind = Kind::Claim;
    row.claim = claim;
    row.method = result.method;
    row.said = result.result;
    row.about = aboutOf(result);
    row.where = result.where;
    return row;
}

std::optional<ClaimRow> boundaryOf(const message::Message &message, const analysis::SenderClaims &claims)
{
    if (!claims.boundary)
        return std::nullopt;
    const received::Hop &hop = claims.route.hops[*claims.boundary].hop;
    ClaimRow row;
    row.kind = Kind::Boundary;
    row.said = hop.by ? hop.by->name : std::string();
    row.where = row.field = message.fields()[hop.field].range;
    return row;
}

QString serverText(const ClaimRow &row)
{
    const QString server = row.server.empty()
        ? Words::tr("not named")
        : text::fromOctets(std::string_view(row.server).substr(0, longestText));
    return row.instance ? QStringLiteral("ARC i=%1, %2").arg(*row.instance).arg(server) : server;
}

QString boundaryText(const ClaimRow &row)
{
    return row.said.empty()
        ? Words::tr("Trust boundary: the fields above were written by the receiver's own servers")
        : Words::tr("Trust boundary: the fields above were written by %1 and its house")
              .arg(text::shortName(row.said));
}

QString whyText(const ClaimRow &row)
{
    if (row.kind != Kind::Claim)
        return {};
    return row.claim.causes.empty() ? text::label(row.claim.agreement)
                                    : text::label(row.claim.causes.front());
}

std::optional<Status> statusAt(const ClaimRow &row, int column)
{
    if (row.kind == Kind::Boundary)
        return column == ClaimModel::ServerColumn ? std::optional(Status::Guarded) : std::nullopt;
    if (column == ClaimModel::ServerColumn && !row.departures.empty())
        return Status::Info;
    if (row.kind != Kind::Claim)
        return std::nullopt;
    if (column == ClaimModel::SaidColumn)
        return text::resultStatus(row.said);
    if (column == ClaimModel::FoundColumn && !row.claim.found.empty())
        return text::resultStatus(row.claim.found);
    return column == ClaimModel::WhyColumn ? std::optional(text::statusOf(row.claim)) : std::nullopt;
}

} // namespace

std::vector<ClaimRow> claimRows(const message::Message &message, const analysis::SenderClaims &claims,
                                const std::vector<Claim> &compared)
{
    std::vector<ClaimRow> rows;
    std::optional<ClaimRow> boundary = boundaryOf(message, claims);
    auto claim = compared.begin();
    for (const AuthenticationResults &field : claims.results) {
        if (boundary && !analysis::isAboveBoundary(claims.route, claims.boundary, field.field))
            rows.push_back(*std::exchange(boundary, std::nullopt));
        const ClaimRow own = fieldRow(field, message);
        if (field.results.empty())
            rows.push_back(own);
        for (const MethodResult &result : field.results)
            rows.push_back(claimRow(own, result, *claim++));
    }
    if (boundary && !rows.empty())
        rows.push_back(*boundary);
    return rows;
}

void ClaimModel::setRows(std::vector<ClaimRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ClaimRow *ClaimModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

std::optional<int> ClaimModel::boundaryRow() const
{
    const auto row = std::ranges::find(m_rows, Kind::Boundary, &ClaimRow::kind);
    return row == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(row - m_rows.begin()));
}

// A result, or else the first of the field: its server's name, say.
std::optional<int> ClaimModel::rowOf(std::size_t offset) const
{
    for (const auto range : {&ClaimRow::where, &ClaimRow::field}) {
        const auto row = std::ranges::find_if(
            m_rows, [&](const ClaimRow &each) { return (each.*range).contains(offset); });
        if (row != m_rows.end())
            return static_cast<int>(row - m_rows.begin());
    }
    return std::nullopt;
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ClaimModel::textAt(const ClaimRow &row, int column)
{
    if (row.kind == Kind::Boundary)
        return column == ServerColumn ? boundaryText(row) : QString();
    switch (column) {
    case ServerColumn:
        return serverText(row);
    case WriterColumn:
        return row.kind == Kind::Claim ? text::label(row.claim.standing) : QString();
    case MethodColumn:
        return row.kind == Kind::Claim ? text::shortToken(row.method) : Words::tr("none");
    case SaidColumn:
        return text::shortToken(row.said);
    case AboutColumn:
        return text::fromOctets(row.about);
    case FoundColumn:
        return text::fromOctets(row.claim.found);
    default:
        return whyText(row);
    }
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    const ClaimRow *row = rowAt(index);
    if (!row)
        return {};
    const std::optional<Status> status = statusAt(*row, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(*row, index.column());
    case Qt::AccessibleTextRole:
        return status ? QStringLiteral("%1, %2").arg(text::wordOf(*status), textAt(*row, index.column()))
                      : textAt(*row, index.column());
    case StatusRole:
        return status ? QVariant(static_cast<int>(*status)) : QVariant();
    default:
        return {};
    }
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{
        tr("Server"),    tr("Written by"),         tr("Method"), tr("It said"), tr("For"),
        tr("Found now"), tr("Why they may differ")};
    return titles.at(static_cast<std::size_t>(section));
}

} // namespace dkimlens::models
