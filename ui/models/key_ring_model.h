// SPDX-License-Identifier: Apache-2.0
// The keys of a key ring as a table: name, kind, where from, when seen, fingerprint.

#pragma once

#include "core/session/keys/key_ring.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace dkimlens::models {

class KeyRingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Name, Key, Origin, FirstSeen, LastSeen, Fingerprint, ColumnCount };

    // What columns are sorted by.
    static constexpr int sortRole = Qt::UserRole + 100;

    // `ring` must outlive it.
    explicit KeyRingModel(const session::KeyRing *ring, QObject *parent = nullptr);

    const dkim::KnownKey &keyAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    // What has to be computed, for the rows that somebody looks at.
    struct Read
    {
        QString key;
        QString fingerprint;
    };

    struct Row
    {
        dkim::KnownKey key;
        mutable std::optional<Read> read;
    };

    void refresh();
    static const Read &readOf(const Row &row);
    static QString textOf(const Row &row, int column);

    const session::KeyRing *m_ring;
    std::vector<Row> m_rows;
};

} // namespace dkimlens::models
