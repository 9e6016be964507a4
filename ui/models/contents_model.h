// SPDX-License-Identifier: Apache-2.0
// What a message holds, as the navigator shows it: the overview, its signatures, the findings.

#pragma once

#include "ui/models/contents.h"

#include <QAbstractItemModel>

#include <vector>

namespace dkimlens::models {

class ContentsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    // Nodes of the same shape are taken as changed, not as new: the selection stays.
    void setNodes(std::vector<ContentsNode> nodes);
    const ContentsNode *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Place &place) const; // not valid where nothing leads there

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void announceChange();

    std::vector<ContentsNode>
        m_nodes; // two levels deep: an index's internal id is its parent's row + 1, or 0
};

} // namespace dkimlens::models
