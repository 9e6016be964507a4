// SPDX-License-Identifier: Apache-2.0
// The parts of an opened signature, a row each.

#pragma once

#include "core/engine/crypto/opened_signature.h"
#include "ui/text/status.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace dkimlens::models {

class OpenedPartsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { PartColumn, SizeColumn, FoundColumn, CheckColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const crypto::OpenedSignature &opened, const std::string &headerHash);
    void setPointedAt(std::optional<int> row); // by the mouse; tinted by the delegate

    const crypto::OpenedPart *partAt(const QModelIndex &index) const;
    std::optional<int> rowOf(std::size_t offset) const; // of the part that has this octet of the block
    ByteRange rangeOf(std::optional<int> row) const; // empty where there is no row
    QString spoken(int row) const; // "Padding, 74 bytes, Pass: all ff"
    int passing() const; // parts whose check says Pass

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        crypto::OpenedPart part;
        QString name;
        QString found;
        QString check;
        text::Status status = text::Status::None;
    };

    static QString textAt(const Row &row, int column);

    std::vector<Row> m_rows;
    std::optional<int> m_pointedAt;
};

} // namespace dkimlens::models
