// SPDX-License-Identifier: Apache-2.0
// A key's DER as a tree: what each value is, where it stands, how long it is.

#pragma once

#include "core/engine/crypto/der_tree.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace dkimlens::models {

class DerTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    // The type is DisplayRole of the first column, its meaning is SecondLineRole.
    enum Column : int { ElementColumn, OffsetColumn, LengthColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setTree(std::optional<crypto::DerNode> tree);

    const crypto::DerNode *nodeAt(const QModelIndex &index) const;
    QModelIndex largestLeaf() const; // what a key is about: its modulus, or the bits of its point
    int count() const { return static_cast<int>(m_entries.size()); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    using QObject::parent;

private:
    // In the order of the octets, so that an index into these names a node.
    struct Entry
    {
        const crypto::DerNode *node = nullptr;
        std::optional<std::size_t> parent;
        int row = 0;
    };

    void addEntries(const crypto::DerNode &node, std::optional<std::size_t> parent, int row);
    const Entry *entryAt(const QModelIndex &index) const;
    QModelIndex indexOf(std::size_t entry) const;
    QString meaningOf(const Entry &entry) const;
    QString memberOf(const Entry &parent, const Entry &entry) const;
    static QString textAt(const crypto::DerNode &node, int column);

    std::optional<crypto::DerNode> m_tree;
    std::vector<Entry> m_entries;
};

} // namespace dkimlens::models
