// SPDX-License-Identifier: Apache-2.0
// A table of ready-made cells, for the small tables that explain a step.

#pragma once

#include "ui/text/status.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace dkimlens::models {

struct Cell
{
    enum class Form : std::uint8_t { Text, Number, Bytes, Link }; // numbers stand at the right

    QString text;
    std::optional<text::Status> status = std::nullopt;
    Form form = Form::Text;
};

struct CellRow
{
    std::vector<Cell> cells;
    std::string id = {}; // what the row stands for: a step, say
    std::vector<ByteRange> bytes = {}; // in the message, to be shown when the row is chosen
    QString detail = {}; // sentences that say more of it
};

class CellTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CellTable(QStringList headings, QObject *parent = nullptr);

    void setRows(std::vector<CellRow> rows);
    void setTable(QStringList headings, std::vector<CellRow> rows); // where the columns depend on the message
    const CellRow *rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    std::vector<CellRow> m_rows;
};

} // namespace dkimlens::models
