// SPDX-License-Identifier: Apache-2.0
#include "ui/models/tag_model.h"

#include "ui/models/rfc_link.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dkimlens::models {
namespace {

constexpr std::size_t longestShown = 4096; // octets of a value; the bytes themselves stand in Source

TagRow rowOf(const dkim::Tag &tag, text::TagText text)
{
    TagRow row;
    row.name = text::fromOctets(tag.name);
    row.value = text::fromOctets(std::string_view(tag.value).substr(0, longestShown));
    row.text = std::move(text);
    row.nameRange = tag.nameRange;
    row.valueRange = tag.valueRange;
    return row;
}

QString referenceOf(const text::TagText &text)
{
    if (text.section.isEmpty())
        return {};
    const QString section = QStringLiteral("§") + text.section;
    return text.document == QStringLiteral("RFC 6376") ? section : text.document + QLatin1Char(' ') + section;
}

bool haveSameNames(const std::vector<TagRow> &a, const std::vector<TagRow> &b)
{
    return std::ranges::equal(a, b, {}, &TagRow::name, &TagRow::name);
}

} // namespace

std::vector<TagRow> signatureTagRows(const dkim::VerifiedSignature &signature,
                                     const message::Message &message)
{
    std::vector<TagRow> rows;
    for (const dkim::Tag &tag : signature.signature.tags.tags())
        rows.push_back(rowOf(tag, text::tagText(signature, tag, message)));
    return rows;
}

std::vector<TagRow> keyTagRows(const dkim::VerifiedSignature &signature, const dkim::KeyRecord &record)
{
    std::vector<TagRow> rows;
    for (const dkim::Tag &tag : record.tags.tags())
        rows.push_back(rowOf(tag, text::keyTagText(signature, record, tag)));
    return rows;
}

void TagModel::setRows(std::vector<TagRow> rows)
{
    if (!rows.empty() && haveSameNames(rows, m_rows)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const TagRow *TagModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

int TagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TagModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    const TagRow *row = rowAt(index);
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(*row, column);
    case Qt::AccessibleTextRole:
        return column == CheckColumn ? text::wordOf(row->text.status) + QStringLiteral(": ") + row->text.check
                                     : textAt(*row, column);
    case StatusRole:
        return column == CheckColumn ? QVariant(static_cast<int>(row->text.status)) : QVariant();
    case LinkRole:
        return column == SectionColumn ? QVariant(rfcLink(row->text.document, row->text.section))
                                       : QVariant();
    case BytesRole:
        return column == NameColumn || column == ValueColumn;
    default:
        return {};
    }
}

QVariant TagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Tag"), tr("Value"), tr("Meaning"), tr("Check"),
                                                  QStringLiteral("RFC 6376")};
    return titles.at(static_cast<std::size_t>(section));
}

QString TagModel::textAt(const TagRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case ValueColumn:
        return row.value;
    case MeaningColumn:
        return row.text.meaning;
    case CheckColumn:
        return row.text.check;
    default:
        return referenceOf(row.text);
    }
}

} // namespace dkimlens::models
