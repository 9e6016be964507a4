// SPDX-License-Identifier: Apache-2.0
#include "ui/models/route_model.h"

#include "ui/models/roles.h"
#include "ui/text/texts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dkimlens::models {
namespace {

using received::Oddity;
using received::Route;
using received::RouteHop;

constexpr std::int64_t shortestScale = 1000; // seconds
constexpr double roomForBackward = 0.25; // of the scale, where a route has such delays

// The power of ten that no delay is longer than.
std::int64_t scaleOf(const Route &route)
{
    std::int64_t longest = 0;
    for (const RouteHop &entry : route.hops)
        longest = std::max(longest, entry.delay.value_or(0));
    std::int64_t scale = shortestScale;
    while (scale < longest)
        scale *= 10;
    return scale;
}

double shareOf(std::int64_t seconds, std::int64_t scale)
{
    return std::log1p(static_cast<double>(seconds)) / std::log1p(static_cast<double>(scale));
}

} // namespace

void RouteModel::show(const Route &route, std::optional<std::size_t> boundary)
{
    beginResetModel();
    m_route = route;
    m_boundary = boundary;
    m_timeForm = text::timeFormOf(route);
    m_scale = scaleOf(route);
    m_hasBackward =
        std::ranges::any_of(route.hops, [](const RouteHop &entry) { return entry.has(Oddity::ClockBehind); });
    endResetModel();
}

std::optional<int> RouteModel::boundaryRow() const
{
    return m_boundary && !m_route.hops.empty() ? std::optional(static_cast<int>(*m_boundary)) : std::nullopt;
}

std::optional<std::size_t> RouteModel::hopAt(const QModelIndex &index) const
{
    const std::optional<int> boundary = boundaryRow();
    if (!index.isValid() || (boundary && index.row() == *boundary))
        return std::nullopt;
    const int before = boundary && index.row() > *boundary ? 1 : 0;
    return static_cast<std::size_t>(index.row() - before);
}

QModelIndex RouteModel::indexOf(std::size_t hop) const
{
    const int row = static_cast<int>(hop);
    return index(boundaryRow() && row >= *boundaryRow() ? row + 1 : row, 0);
}

std::optional<std::size_t> RouteModel::hopCovering(std::size_t offset) const
{
    const auto hop = std::ranges::find_if(
        m_route.hops, [offset](const RouteHop &entry) { return entry.hop.where.contains(offset); });
    if (hop == m_route.hops.end())
        return std::nullopt;
    return static_cast<std::size_t>(hop - m_route.hops.begin());
}

int RouteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_route.hops.size()) + (boundaryRow() ? 1 : 0);
}

int RouteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// The arrow keys pass over the row of the boundary.
Qt::ItemFlags RouteModel::flags(const QModelIndex &index) const
{
    const bool isBoundary = index.isValid() && !hopAt(index);
    return isBoundary ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractTableModel::flags(index);
}

QVariant RouteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::optional<std::size_t> hop = hopAt(index);
    if (!hop)
        return boundaryData(index.column(), role);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(*hop, column);
    case Qt::AccessibleTextRole:
        return spokenAt(*hop, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == DelayColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StatusRole:
        return statusAt(*hop, column);
    case BytesRole:
        return column == TimeColumn;
    case BarRole:
        return column == BarColumn ? barAt(*hop) : QVariant();
    default:
        return {};
    }
}

QVariant RouteModel::boundaryData(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return column == HopColumn ? text::boundarySentence(*m_boundary) : QString();
    case CurrentRole:
        return true;
    default:
        return {};
    }
}

QString RouteModel::textAt(std::size_t hop, int column) const
{
    const received::Hop &entry = m_route.hops[hop].hop;
    switch (column) {
    case HopColumn:
        return QString::number(hop + 1);
    case FromColumn:
        return entry.from ? text::hostText(entry.from) : tr("not named", "a server");
    case ByColumn:
        return entry.by ? text::hostText(entry.by) : tr("not named", "a server");
    case ProtocolColumn:
        return text::protocolText(entry);
    case TimeColumn:
        return entry.time ? text::hopTime(*entry.time, m_timeForm) : QString();
    case DelayColumn:
        return text::delayText(m_route, hop);
    default:
        return m_route.hops[hop].has(Oddity::ClockBehind) ? text::clockDiffers() : QString();
    }
}

QString RouteModel::spokenAt(std::size_t hop, int column) const
{
    const QString text = textAt(hop, column);
    if (column == HopColumn && m_boundary)
        return tr("Hop %1, written by: %2").arg(text, text::writerText(*m_boundary, hop));
    const QVariant status = statusAt(hop, column);
    return status.isValid() ? tr("%1, %2").arg(text::wordOf(static_cast<text::Status>(status.toInt())), text)
                            : text;
}

QVariant RouteModel::statusAt(std::size_t hop, int column) const
{
    const RouteHop &entry = m_route.hops[hop];
    if (column == DelayColumn && entry.has(Oddity::Delayed))
        return static_cast<int>(text::statusOf(Oddity::Delayed));
    if (column == FromColumn && entry.has(Oddity::Break))
        return static_cast<int>(text::statusOf(Oddity::Break));
    return {};
}

QVariant RouteModel::barAt(std::size_t hop) const
{
    const RouteHop &entry = m_route.hops[hop];
    if (!entry.delay)
        return {};
    DelayBar bar;
    bar.zero = m_hasBackward ? roomForBackward : 0;
    if (*entry.delay < 0) {
        bar.kind = DelayBar::Kind::Back;
        bar.end = bar.zero * (1 - std::min(1.0, shareOf(-*entry.delay, m_scale)));
    } else {
        bar.kind = entry.has(Oddity::Delayed) ? DelayBar::Kind::Slow : DelayBar::Kind::Quick;
        bar.end = bar.zero + (1 - bar.zero) * shareOf(*entry.delay, m_scale);
    }
    return QVariant::fromValue(bar);
}

QVariant RouteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == DelayColumn && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString scale = text::number(static_cast<std::uint64_t>(m_scale));
    const std::array<QString, ColumnCount> titles{tr("Hop"),
                                                  tr("From"),
                                                  tr("By"),
                                                  tr("Protocol"),
                                                  tr("Time, UTC"),
                                                  tr("Delay"),
                                                  tr("Delay, log scale 1 s to %1 s").arg(scale)};
    return titles.at(static_cast<std::size_t>(section));
}

} // namespace dkimlens::models
