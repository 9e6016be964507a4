// SPDX-License-Identifier: Apache-2.0
#include "ui/models/cell_table.h"

#include "ui/models/roles.h"

#include <utility>

namespace dkimlens::models {

CellTable::CellTable(QStringList headings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
{
}

void CellTable::setRows(std::vector<CellRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CellTable::setTable(QStringList headings, std::vector<CellRow> rows)
{
    beginResetModel();
    m_headings = std::move(headings);
    m_rows = std::move(rows);
    endResetModel();
}

const CellRow *CellTable::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows.at(static_cast<std::size_t>(index.row())) : nullptr;
}

int CellTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant CellTable::data(const QModelIndex &index, int role) const
{
    const CellRow *row = rowAt(index);
    if (!row || static_cast<std::size_t>(index.column()) >= row->cells.size())
        return {};
    const Cell &cell = row->cells[static_cast<std::size_t>(index.column())];
    const QString word = cell.status ? text::wordOf(*cell.status) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return word.isEmpty() ? cell.text : QStringLiteral("%1, %2").arg(word, cell.text);
    case Qt::TextAlignmentRole:
        return static_cast<int>((cell.form == Cell::Form::Number ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    case StatusRole:
        return cell.status ? QVariant(static_cast<int>(*cell.status)) : QVariant();
    case BytesRole:
        return cell.form == Cell::Form::Bytes;
    case LinkRole:
        return cell.form == Cell::Form::Link;
    default:
        return {};
    }
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace dkimlens::models
