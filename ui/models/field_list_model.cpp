// SPDX-License-Identifier: Apache-2.0
#include "ui/models/field_list_model.h"

#include "ui/models/roles.h"
#include "ui/text/header_text.h"
#include "ui/text/octets.h"
#include "ui/text/status.h"
#include "ui/text/texts.h"

#include <algorithm>
#include <array>

namespace dkimlens::models {
namespace {

// All of a value, for searching: decoded as far as people read it, the rest as it stands.
QString searchedValue(std::string_view value)
{
    constexpr std::size_t decoded = 2000; // octets that text::decodedHeader() reads
    QString text = text::decodedHeader(value);
    if (value.size() > decoded)
        text += QLatin1Char(' ') + text::fromOctets(value.substr(decoded));
    return text;
}

// The field that `offset` stands in: they are sorted, and do not overlap.
std::optional<std::size_t> fieldHolding(const message::Message &message, std::size_t offset)
{
    const auto &fields = message.fields();
    const auto after = std::ranges::upper_bound(
        fields, offset, {}, [](const message::HeaderField &field) { return field.range.begin; });
    if (after == fields.begin() || !(after - 1)->range.contains(offset))
        return std::nullopt;
    return static_cast<std::size_t>(after - fields.begin()) - 1;
}

} // namespace

FieldListModel::FieldListModel(const FieldCatalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void FieldListModel::show(const message::Message &message, std::span<const dkim::Finding> findings)
{
    beginResetModel();
    m_message = message;
    m_fields.clear();
    m_fields.reserve(message.fields().size());
    for (const message::HeaderField &field : message.fields())
        m_fields.push_back(
            {.entry = m_catalog.find(message.text(field.name)), .severity = {}, .searched = {}});
    for (const dkim::Finding &finding : findings) {
        if (const auto field = fieldHolding(message, finding.where.begin);
            field && !finding.where.isEmpty()) {
            std::optional<dkim::Severity> &severity = m_fields[*field].severity;
            severity = std::max(severity.value_or(dkim::Severity::Info), dkim::severityOf(finding.code));
        }
    }
    refill();
    endResetModel();
}

void FieldListModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    refill();
    endResetModel();
}

// Group by group, in the order of the message within each.
void FieldListModel::refill()
{
    std::vector<std::vector<std::size_t>> groups(static_cast<std::size_t>(m_catalog.groups().size()) + 1);
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        if (isFound(field))
            groups[static_cast<std::size_t>(groupOf(m_fields[field]))].push_back(field);
    }
    m_rows.clear();
    m_rowOfField.assign(m_fields.size(), -1);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (!groups[group].empty())
            m_rows.push_back({static_cast<int>(group), std::nullopt});
        for (const std::size_t field : groups[group]) {
            m_rowOfField[field] = static_cast<int>(m_rows.size());
            m_rows.push_back({static_cast<int>(group), field});
        }
    }
}

bool FieldListModel::isFound(std::size_t field)
{
    if (m_filter.isEmpty())
        return true;
    QString &searched = m_fields[field].searched;
    if (searched.isEmpty()) {
        const std::array parts{nameOf(field), searchedValue(m_message.text(m_message.fields()[field].value)),
                               meaningOf(field), groupTitle(groupOf(m_fields[field]))};
        searched = QStringList(parts.begin(), parts.end()).join(QLatin1Char('\n'));
    }
    return searched.contains(m_filter, Qt::CaseInsensitive);
}

// What nothing is known of stands last.
int FieldListModel::groupOf(const Field &field) const
{
    return field.entry ? field.entry->group : static_cast<int>(m_catalog.groups().size());
}

QString FieldListModel::groupTitle(int group) const
{
    return group < m_catalog.groups().size() ? m_catalog.groups().at(group) : tr("Other fields");
}

QString FieldListModel::nameOf(std::size_t field) const
{
    const message::HeaderField &written = m_message.fields()[field];
    return written.isField() ? text::shortToken(m_message.text(written.name)) : tr("No field");
}

QString FieldListModel::meaningOf(std::size_t field) const
{
    if (m_fields[field].entry)
        return m_fields[field].entry->meaning;
    return m_message.fields()[field].isField() ? tr("Nothing is known of this field.")
                                               : tr("A line without a name and colon.");
}

int FieldListModel::shownCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.field.has_value(); }));
}

std::optional<std::size_t> FieldListModel::fieldAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(static_cast<std::size_t>(index.row())).field : std::nullopt;
}

const FieldEntry *FieldListModel::entryAt(const QModelIndex &index) const
{
    const std::optional<std::size_t> field = fieldAt(index);
    return field ? m_fields[*field].entry : nullptr;
}

QString FieldListModel::groupAt(const QModelIndex &index) const
{
    return index.isValid() ? groupTitle(m_rows.at(static_cast<std::size_t>(index.row())).group) : QString();
}

QModelIndex FieldListModel::indexOfField(std::size_t field) const
{
    const int row = field < m_rowOfField.size() ? m_rowOfField[field] : -1;
    return row < 0 ? QModelIndex() : index(row, 0);
}

bool FieldListModel::isHeading(int row) const
{
    return !m_rows.at(static_cast<std::size_t>(row)).field.has_value();
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FieldListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FieldListModel::textAt(std::size_t field, int column) const
{
    switch (column) {
    case NameColumn:
        return nameOf(field);
    case ValueColumn:
        return text::decodedHeader(m_message.text(m_message.fields()[field].value));
    default:
        return meaningOf(field);
    }
}

QVariant FieldListModel::headingData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return groupTitle(row.group);
    case HeadingRole:
        return true;
    default:
        return {};
    }
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (!row.field)
        return index.column() == NameColumn || role == HeadingRole ? headingData(row, role) : QVariant();
    const std::optional<dkim::Severity> severity =
        index.column() == NameColumn ? m_fields[*row.field].severity : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(*row.field, index.column());
    case Qt::ToolTipRole:
        return text::shortToken(textAt(*row.field, index.column()).toStdString(), 300);
    case Qt::AccessibleTextRole:
        return severity ? QStringLiteral("%1, %2").arg(textAt(*row.field, index.column()),
                                                       text::wordOf(text::statusOf(*severity)))
                        : textAt(*row.field, index.column());
    case StatusRole:
        return severity ? QVariant(static_cast<int>(text::statusOf(*severity))) : QVariant();
    default:
        return {};
    }
}

QVariant FieldListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array<QString, ColumnCount> headings{tr("Field"), tr("Value"), tr("Meaning")};
    return headings.at(static_cast<std::size_t>(section));
}

// A heading only names what stands below it: arrow keys pass it.
Qt::ItemFlags FieldListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace dkimlens::models
