// SPDX-License-Identifier: Apache-2.0
#include "ui/models/key_ring_model.h"

#include "core/engine/crypto/base64.h"
#include "core/engine/dkim/key_record.h"
#include "ui/text/known_key_text.h"
#include "ui/text/texts.h"

#include <array>

namespace dkimlens::models {
namespace {

QString dateText(std::optional<std::int64_t> time)
{
    return time ? text::date(*time) : KeyRingModel::tr("not known");
}

QVariant sortValue(std::optional<std::int64_t> time)
{
    return time ? QVariant(static_cast<qlonglong>(*time)) : QVariant();
}

} // namespace

KeyRingModel::KeyRingModel(const session::KeyRing *ring, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ring(ring)
{
    refresh();
    connect(ring, &session::KeyRing::changed, this, &KeyRingModel::refresh);
}

void KeyRingModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    for (dkim::KnownKey &key : m_ring->all())
        m_rows.push_back({std::move(key), std::nullopt});
    endResetModel();
}

const dkim::KnownKey &KeyRingModel::keyAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).key;
}

int KeyRingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeyRingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const KeyRingModel::Read &KeyRingModel::readOf(const Row &row)
{
    if (!row.read) {
        const dkim::KeyRecord record = dkim::parseKeyRecord(row.key.record);
        row.read = Read{text::keyText(record), {}};
        if (record.key)
            row.read->fingerprint = QString::fromStdString(crypto::toHex(record.key->fingerprint(), ':'));
    }
    return *row.read;
}

QString KeyRingModel::textOf(const Row &row, int column)
{
    switch (column) {
    case Name:
        return text::fromOctets(row.key.name);
    case Key:
        return readOf(row).key;
    case Origin:
        return text::originText(row.key);
    case FirstSeen:
        return dateText(row.key.firstSeen);
    case LastSeen:
        return dateText(row.key.lastSeen);
    default:
        return readOf(row).fingerprint;
    }
}

QVariant KeyRingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == sortRole && index.column() == FirstSeen)
        return sortValue(row.key.firstSeen);
    if (role == sortRole && index.column() == LastSeen)
        return sortValue(row.key.lastSeen);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == sortRole)
        return textOf(row, index.column());
    return {};
}

QVariant KeyRingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Name"),       tr("Key"),       tr("Where from"),
                                                  tr("First seen"), tr("Last seen"), tr("Fingerprint")};
    return titles.at(static_cast<std::size_t>(section));
}

} // namespace dkimlens::models
