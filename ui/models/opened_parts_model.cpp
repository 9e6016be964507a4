// SPDX-License-Identifier: Apache-2.0
#include "ui/models/opened_parts_model.h"

#include "ui/models/roles.h"
#include "ui/text/octets.h"
#include "ui/text/proof_text.h"
#include "ui/text/texts.h"

#include <algorithm>
#include <array>

namespace dkimlens::models {

void OpenedPartsModel::show(const crypto::OpenedSignature &opened, const std::string &headerHash)
{
    beginResetModel();
    m_rows.clear();
    m_pointedAt.reset();
    for (const crypto::OpenedPart &part : opened.parts) {
        const std::string_view octets =
            std::string_view(opened.block).substr(part.range.begin, part.range.size());
        const text::CheckText check = text::partCheck(opened, part, headerHash);
        m_rows.push_back(
            {part, text::partName(part.kind), text::shortHex(octets, 2, 2), check.words, check.status});
    }
    endResetModel();
}

void OpenedPartsModel::setPointedAt(std::optional<int> row)
{
    if (row == m_pointedAt)
        return;
    m_pointedAt = row;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {CurrentRole});
}

const crypto::OpenedPart *OpenedPartsModel::partAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[static_cast<std::size_t>(index.row())].part : nullptr;
}

std::optional<int> OpenedPartsModel::rowOf(std::size_t offset) const
{
    const auto row =
        std::ranges::find_if(m_rows, [&](const Row &r) { return r.part.range.contains(offset); });
    return row == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(row - m_rows.begin()));
}

ByteRange OpenedPartsModel::rangeOf(std::optional<int> row) const
{
    return row ? m_rows[static_cast<std::size_t>(*row)].part.range : ByteRange{};
}

QString OpenedPartsModel::spoken(int row) const
{
    const Row &shown = m_rows[static_cast<std::size_t>(row)];
    return QStringLiteral("%1, %2, %3: %4")
        .arg(shown.name, text::exactByteCount(shown.part.range.size()), text::wordOf(shown.status),
             shown.check);
}

int OpenedPartsModel::passing() const
{
    return static_cast<int>(std::ranges::count(m_rows, text::Status::Pass, &Row::status));
}

int OpenedPartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OpenedPartsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OpenedPartsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(row, column);
    case Qt::AccessibleTextRole:
        return column == CheckColumn ? text::wordOf(row.status) + QStringLiteral(": ") + row.check
                                     : textAt(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (column == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    case StatusRole:
        return column == CheckColumn ? QVariant(static_cast<int>(row.status)) : QVariant();
    case BytesRole:
        return column == FoundColumn;
    case CurrentRole:
        return m_pointedAt == index.row();
    default:
        return {};
    }
}

QVariant OpenedPartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignRight);
    const std::array<QString, ColumnCount> titles{tr("Part"), tr("Bytes"), tr("Found"), tr("Check")};
    return role == Qt::DisplayRole ? titles.at(static_cast<std::size_t>(section)) : QVariant();
}

QString OpenedPartsModel::textAt(const Row &row, int column)
{
    switch (column) {
    case PartColumn:
        return row.name;
    case SizeColumn:
        return QString::number(row.part.range.size());
    case FoundColumn:
        return row.found;
    default:
        return row.check;
    }
}

} // namespace dkimlens::models
