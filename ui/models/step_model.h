// SPDX-License-Identifier: Apache-2.0
// The steps of a verification as a tree of two levels.

#pragma once

#include "ui/models/step_nodes.h"

#include <QAbstractItemModel>

#include <string_view>

namespace dkimlens::models {

class StepModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    // The same steps are taken as changed, not as new: what is selected and open stays so.
    void setNodes(std::vector<StepNode> nodes);
    const StepNode *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(std::string_view id) const;

    // The step before or after it as they stand on the screen, those inside a step included.
    QModelIndex neighbourOf(const QModelIndex &index, int away) const;
    QModelIndex firstFailed() const; // the innermost; none where all is well

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<QModelIndex> all() const;
    void announceChange();

    std::vector<StepNode> m_nodes;
};

} // namespace dkimlens::models
