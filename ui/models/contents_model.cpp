// SPDX-License-Identifier: Apache-2.0
#include "ui/models/contents_model.h"

#include "ui/models/roles.h"
#include "ui/text/texts.h"

#include <algorithm>
#include <utility>

namespace dkimlens::models {
namespace {

using Kind = ContentsNode::Kind;

bool haveSameShape(const std::vector<ContentsNode> &a, const std::vector<ContentsNode> &b)
{
    return std::ranges::equal(a, b, [](const ContentsNode &x, const ContentsNode &y) {
        return x.kind == y.kind && x.place == y.place && x.children.size() == y.children.size();
    });
}

// "Signature news.harbour.example, s=k1 · RSA 2048, Warning": the shape's word belongs to what is read aloud.
QString spokenText(const ContentsNode &node)
{
    QStringList parts{node.title, node.secondLine, node.aside};
    if (node.status)
        parts.append(text::wordOf(*node.status));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

void ContentsModel::setNodes(std::vector<ContentsNode> nodes)
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

void ContentsModel::announceChange()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex parent = index(row, 0);
        if (const int count = rowCount(parent); count > 0)
            emit dataChanged(index(0, 0, parent), index(count - 1, 0, parent));
    }
}

const ContentsNode *ContentsModel::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    return index.internalId() == 0 ? &m_nodes[row] : &m_nodes[index.internalId() - 1].children[row];
}

QModelIndex ContentsModel::indexOf(const Place &place) const
{
    const auto leadsThere = [&](const ContentsNode &node) {
        return node.kind == Kind::Part && node.place == place;
    };
    for (std::size_t row = 0; row < m_nodes.size(); ++row) {
        const QModelIndex top = index(static_cast<int>(row), 0);
        if (leadsThere(m_nodes[row]))
            return top;
        const std::vector<ContentsNode> &children = m_nodes[row].children;
        const auto child = std::ranges::find_if(children, leadsThere);
        if (child != children.end())
            return index(static_cast<int>(child - children.begin()), 0, top);
    }
    return {};
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex ContentsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr{0});
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    const ContentsNode *node = parent.column() == 0 ? nodeAt(parent) : nullptr;
    return node ? static_cast<int>(node->children.size()) : 0;
}

int ContentsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    const ContentsNode *node = nodeAt(index);
    if (!node)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return node->title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spokenText(*node);
    case StatusRole:
        return node->status ? QVariant(static_cast<int>(*node->status)) : QVariant();
    case SecondLineRole:
        return node->secondLine.isEmpty() ? QVariant() : QVariant(node->secondLine);
    case AsideRole:
        return node->aside;
    case HeadingRole:
        return !index.parent().isValid();
    default:
        return {};
    }
}

// Headings only hold others: there is nothing to show for them.
Qt::ItemFlags ContentsModel::flags(const QModelIndex &index) const
{
    const ContentsNode *node = nodeAt(index);
    if (!node)
        return Qt::NoItemFlags;
    return node->kind == Kind::Heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace dkimlens::models
