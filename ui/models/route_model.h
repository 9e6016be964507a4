// SPDX-License-Identifier: Apache-2.0
// The hops of a message, a row each, and a row that says where the receiver's own servers begin.

#pragma once

#include "core/engine/received/route.h"
#include "ui/text/route_text.h"

#include <QAbstractTableModel>
#include <QMetaType>

#include <cstdint>
#include <optional>

namespace dkimlens::models {

// A delay on a logarithmic scale from 0 to 1: what is painted.
struct DelayBar
{
    enum class Kind : std::uint8_t { Quick, Slow, Back };

    Kind kind = Kind::Quick;
    double zero = 0; // where 0 s stands
    double end = 0; // left of it for a time before that of the hop before
};

// Texts are made when they are asked for, so that a route may have any number of hops.
class RouteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        HopColumn,
        FromColumn,
        ByColumn,
        ProtocolColumn,
        TimeColumn,
        DelayColumn,
        BarColumn,
        ColumnCount
    };
    enum Role : int { BarRole = Qt::UserRole + 100 }; // DelayBar

    using QAbstractTableModel::QAbstractTableModel;

    void show(const received::Route &route, std::optional<std::size_t> boundary);

    const received::Route &route() const { return m_route; }
    std::optional<std::size_t> boundary() const { return m_boundary; }
    std::optional<std::size_t> hopAt(const QModelIndex &index) const; // nothing: the row of the boundary
    QModelIndex indexOf(std::size_t hop) const;
    std::optional<int> boundaryRow() const;
    bool hasDates() const { return m_timeForm == text::TimeForm::DateAndTime; } // beside the times
    std::optional<std::size_t> hopCovering(std::size_t offset) const; // whose field has that byte

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant boundaryData(int column, int role) const;
    QString textAt(std::size_t hop, int column) const;
    QString spokenAt(std::size_t hop, int column) const;
    QVariant statusAt(std::size_t hop, int column) const;
    QVariant barAt(std::size_t hop) const;

    received::Route m_route;
    std::optional<std::size_t> m_boundary;
    text::TimeForm m_timeForm = text::TimeForm::Time;
    std::int64_t m_scale = 0; // seconds at the end of the bars
    bool m_hasBackward = false;
};

} // namespace dkimlens::models

Q_DECLARE_METATYPE(dkimlens::models::DelayBar)
