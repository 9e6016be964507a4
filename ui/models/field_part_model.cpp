// SPDX-License-Identifier: Apache-2.0
#include "ui/models/field_part_model.h"

#include "ui/models/roles.h"
#include "ui/text/header_text.h"
#include "ui/text/octets.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::models {
namespace {

struct FieldPartWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldPartWords)
};

using State = analysis::ComparedCopy::State;

constexpr qsizetype longestName = 80; // characters
constexpr std::size_t longestNote = 300; // octets

QString copyMeaning(State state)
{
    switch (state) {
    case State::Same:
        return FieldPartWords::tr("The field is as it was copied");
    case State::Differs:
        return FieldPartWords::tr("The field that came differs from this copy");
    case State::Gone:
        return FieldPartWords::tr("The message has no such field any more");
    }
    return {};
}

} // namespace

void FieldPartModel::show(const message::Message &message, std::size_t field, const FieldEntry *entry,
                          std::vector<analysis::ComparedCopy> copies)
{
    beginResetModel();
    m_message = message;
    m_entry = entry;
    m_parts = entry ? fields::partsOf(message.slice(message.fields()[field].value), entry->form)
                    : std::vector<fields::Part>();
    m_unnamed = 0;
    m_places.clear();
    for (const fields::Part &part : m_parts)
        m_places.push_back(part.name.isEmpty() ? ++m_unnamed : 0);
    m_copies = std::move(copies);
    endResetModel();
}

void FieldPartModel::clear()
{
    beginResetModel();
    m_parts.clear();
    m_places.clear();
    m_copies.clear();
    m_entry = nullptr;
    endResetModel();
}

const analysis::ComparedCopy *FieldPartModel::copyAt(std::size_t row) const
{
    return row < m_parts.size() ? nullptr : &m_copies.at(row - m_parts.size());
}

std::vector<ByteRange> FieldPartModel::bytesAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const analysis::ComparedCopy *copy = copyAt(row);
    if (!copy)
        return {m_parts[row].where};
    std::vector<ByteRange> ranges{copy->copy.where};
    if (copy->field)
        ranges.push_back(m_message.fields()[*copy->field].text);
    std::ranges::sort(ranges, {}, &ByteRange::begin);
    return ranges;
}

// A copy is more than the tag z= that it stands in.
QModelIndex FieldPartModel::indexAt(std::size_t offset) const
{
    const auto copy = std::ranges::find_if(
        m_copies, [offset](const auto &candidate) { return candidate.copy.where.contains(offset); });
    if (copy != m_copies.end())
        return index(static_cast<int>(m_parts.size()) + static_cast<int>(copy - m_copies.begin()), 0);
    const auto part = std::ranges::find_if(
        m_parts, [offset](const fields::Part &candidate) { return candidate.where.contains(offset); });
    return part == m_parts.end() ? QModelIndex() : index(static_cast<int>(part - m_parts.begin()), 0);
}

int FieldPartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size() + m_copies.size());
}

int FieldPartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

PartText FieldPartModel::textOf(std::size_t row) const
{
    const fields::Part &part = m_parts[row];
    const ByteRange note{part.note.begin, std::min(part.note.end, part.note.begin + longestNote)};
    return {.kind = part.kind,
            .name = text::shortToken(m_message.text(part.name), longestName),
            .value = text::decodedHeader(m_message.text(part.value)),
            .note = text::decodedHeader(m_message.text(note)),
            .place = m_places[row],
            .isLast = m_places[row] == m_unnamed};
}

QString FieldPartModel::cell(std::size_t row, int column) const
{
    if (const analysis::ComparedCopy *copy = copyAt(row)) {
        const std::array<QString, ColumnCount> cells{
            QStringLiteral("z= %1").arg(text::shortToken(copy->copy.name, longestName)),
            text::decodedHeader(copy->copy.value), copyMeaning(copy->state)};
        return cells.at(static_cast<std::size_t>(column));
    }
    const PartText part = textOf(row);
    const std::array<QString, ColumnCount> cells{part.name, part.value,
                                                 m_entry ? meaningOf(*m_entry, part) : QString()};
    return cells.at(static_cast<std::size_t>(column));
}

std::optional<text::Status> FieldPartModel::statusOf(std::size_t row) const
{
    const analysis::ComparedCopy *copy = copyAt(row);
    if (!copy)
        return std::nullopt;
    return copy->state == State::Same ? text::Status::Pass : text::Status::Warning;
}

QVariant FieldPartModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const std::optional<text::Status> status = index.column() == MeaningColumn ? statusOf(row) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(row, index.column());
    case Qt::AccessibleTextRole:
        return status ? QStringLiteral("%1, %2").arg(text::wordOf(*status), cell(row, index.column()))
                      : cell(row, index.column());
    case StatusRole:
        return status ? QVariant(static_cast<int>(*status)) : QVariant();
    case BytesRole:
        return index.column() != MeaningColumn;
    default:
        return {};
    }
}

QVariant FieldPartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array<QString, ColumnCount> headings{tr("Part"), tr("Value"), tr("Meaning")};
    return headings.at(static_cast<std::size_t>(section));
}

} // namespace dkimlens::models
