// SPDX-License-Identifier: Apache-2.0
#include "ui/models/step_model.h"

#include "ui/models/roles.h"

#include <algorithm>
#include <utility>

namespace dkimlens::models {
namespace {

bool haveSameShape(const std::vector<StepNode> &a, const std::vector<StepNode> &b)
{
    return std::ranges::equal(a, b, [](const StepNode &x, const StepNode &y) {
        return x.id == y.id && std::ranges::equal(x.parts, y.parts, {}, &StepNode::id, &StepNode::id);
    });
}

} // namespace

void StepModel::setNodes(std::vector<StepNode> nodes)
{
    if (!m_nodes.empty() && haveSameShape(nodes, m_nodes)) {
        m_nodes = std::move(nodes);
        announceChange();
        return;
    }
    beginResetModel();
    m_nodes = std::move(nodes);
    endResetModel();
}

void StepModel::announceChange()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex step = index(row, 0);
        if (const int count = rowCount(step); count > 0)
            emit dataChanged(index(0, 0, step), index(count - 1, 0, step));
    }
}

const StepNode *StepModel::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    return index.internalId() == 0 ? &m_nodes[row] : &m_nodes[index.internalId() - 1].parts[row];
}

// In the order of the screen, as if every step were open.
std::vector<QModelIndex> StepModel::all() const
{
    std::vector<QModelIndex> all;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex step = index(row, 0);
        all.push_back(step);
        for (int part = 0; part < rowCount(step); ++part)
            all.push_back(index(part, 0, step));
    }
    return all;
}

QModelIndex StepModel::indexOf(std::string_view id) const
{
    const std::vector<QModelIndex> steps = all();
    const auto it =
        std::ranges::find_if(steps, [&](const QModelIndex &index) { return nodeAt(index)->id == id; });
    return it == steps.end() ? QModelIndex() : *it;
}

QModelIndex StepModel::neighbourOf(const QModelIndex &index, int away) const
{
    const std::vector<QModelIndex> steps = all();
    const auto here = std::ranges::find(steps, index);
    if (here == steps.end())
        return steps.empty() ? QModelIndex() : steps.front();
    const auto target = (here - steps.begin()) + away;
    const bool isThere = target >= 0 && target < static_cast<std::ptrdiff_t>(steps.size());
    return isThere ? steps[static_cast<std::size_t>(target)] : QModelIndex();
}

QModelIndex StepModel::firstFailed() const
{
    const std::vector<QModelIndex> steps = all();
    const auto it = std::ranges::find_if(steps, [&](const QModelIndex &index) {
        const StepNode &node = *nodeAt(index);
        const bool isSum =
            std::ranges::find(node.parts, text::Status::Fail, &StepNode::status) != node.parts.end();
        return node.status == text::Status::Fail && !isSum;
    });
    return it == steps.end() ? QModelIndex() : *it;
}

QModelIndex StepModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex StepModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr{0});
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    return parent.internalId() == 0 ? static_cast<int>(nodeAt(parent)->parts.size()) : 0;
}

int StepModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    const StepNode *node = nodeAt(index);
    if (!node)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return node->title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spokenText(*node, m_nodes.size());
    case StatusRole:
        return static_cast<int>(node->status);
    case AsideRole:
        return node->result;
    case NumberRole:
        return node->number;
    default:
        return {};
    }
}

} // namespace dkimlens::models
