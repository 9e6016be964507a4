// SPDX-License-Identifier: Apache-2.0
// The steps of an SPF check as a tree: what was done, with what, and what came of it.

#pragma once

#include "core/engine/trace/step.h"

#include <QAbstractItemModel>

#include <vector>

namespace dkimlens::models {

class SpfStepModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { StepColumn, SubjectColumn, ResultColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setTrace(trace::Step trace); // "spf.check"; what is below it becomes the rows
    const trace::Step *stepAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        const trace::Step *step = nullptr; // within m_trace
        std::size_t parent = 0; // its node; the first node is the whole, and its own parent
        int row = 0; // in it
        std::vector<std::size_t> children;
    };

    void addNodes(const trace::Step &step, std::size_t node);
    const Node &nodeOf(const QModelIndex &index) const; // the whole where it is not valid

    trace::Step m_trace;
    std::vector<Node> m_nodes{Node{}};
};

} // namespace dkimlens::models
