// SPDX-License-Identifier: Apache-2.0
// Who said what of a message, a row each, with what is found now; and the trust boundary as a row between.

#pragma once

#include "core/engine/analysis/claims.h"
#include "core/engine/message/message.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace dkimlens::models {

struct ClaimRow
{
    enum class Kind : std::uint8_t {
        Claim,
        Nothing, // a field without a result
        Boundary,
    };

    Kind kind = Kind::Claim;
    analysis::Claim claim; // of a Claim
    std::string server; // authserv-id; empty where the field names none
    std::optional<int> instance; // of an ARC set
    std::string method;
    std::string said;
    std::string about; // the domain, or address, that the result is for
    std::vector<authres::Departure> departures; // of the field
    ByteRange where; // in the message
    ByteRange field; // the whole of it
};

// The server that the boundary is drawn at stands in `said` of its row.
std::vector<ClaimRow> claimRows(const message::Message &message, const analysis::SenderClaims &claims,
                                const std::vector<analysis::Claim> &compared);

class ClaimModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        ServerColumn,
        WriterColumn,
        MethodColumn,
        SaidColumn,
        AboutColumn,
        FoundColumn,
        WhyColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ClaimRow> rows);
    const ClaimRow *rowAt(const QModelIndex &index) const;
    std::optional<int> boundaryRow() const;
    std::optional<int> rowOf(std::size_t offset) const; // that the byte of the message belongs to

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString textAt(const ClaimRow &row, int column);

    std::vector<ClaimRow> m_rows;
};

} // namespace dkimlens::models
