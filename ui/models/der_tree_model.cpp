// SPDX-License-Identifier: Apache-2.0
#include "ui/models/der_tree_model.h"

#include "ui/models/roles.h"
#include "ui/text/proof_text.h"

#include <algorithm>
#include <array>

namespace dkimlens::models {
namespace {

using crypto::DerNode;
using crypto::DerType;

bool holds(const DerNode &node, const std::vector<DerType> &types)
{
    return node.type == DerType::Sequence && std::ranges::equal(node.children, types, {}, &DerNode::type);
}

// RFC 5280, 4.1.
bool isSubjectPublicKeyInfo(const DerNode &node)
{
    return holds(node, {DerType::Sequence, DerType::BitString});
}

// RFC 8017, A.1.1.
bool isRsaPublicKey(const DerNode &node)
{
    return holds(node, {DerType::Integer, DerType::Integer});
}

// As digits where people know it by them.
bool isShort(const DerNode &node)
{
    constexpr std::size_t longest = 32; // bits
    return node.bits <= longest && !node.value.empty();
}

QString numberText(const DerNode &node)
{
    return isShort(node) ? QStringLiteral("= ") + QString::fromStdString(node.value)
                         : DerTreeModel::tr("%1 bits").arg(qulonglong{node.bits});
}

QString exponentText(const DerNode &node)
{
    return isShort(node) ? DerTreeModel::tr("exponent e = %1").arg(QString::fromStdString(node.value))
                         : DerTreeModel::tr("exponent e, %1 bits").arg(qulonglong{node.bits});
}

QString identifierText(const DerNode &node)
{
    const QStringList parts{QString::fromUtf8(node.name.data(), static_cast<qsizetype>(node.name.size())),
                            QString::fromStdString(node.value)};
    return parts.join(QLatin1Char(' ')).trimmed();
}

// The words that a standard has for the members of its types are names: they are not translated.
QString structureName(const DerNode &node)
{
    if (isSubjectPublicKeyInfo(node))
        return QStringLiteral("SubjectPublicKeyInfo");
    return isRsaPublicKey(node) ? QStringLiteral("RSAPublicKey") : QString();
}

} // namespace

void DerTreeModel::setTree(std::optional<DerNode> tree)
{
    beginResetModel();
    m_entries.clear();
    m_tree = std::move(tree);
    if (m_tree)
        addEntries(*m_tree, std::nullopt, 0);
    endResetModel();
}

void DerTreeModel::addEntries(const DerNode &node, std::optional<std::size_t> parent, int row)
{
    const std::size_t own = m_entries.size();
    m_entries.push_back({&node, parent, row});
    for (std::size_t i = 0; i < node.children.size(); ++i)
        addEntries(node.children[i], own, static_cast<int>(i));
}

const DerTreeModel::Entry *DerTreeModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_entries[index.internalId()] : nullptr;
}

const DerNode *DerTreeModel::nodeAt(const QModelIndex &index) const
{
    const Entry *entry = entryAt(index);
    return entry ? entry->node : nullptr;
}

QModelIndex DerTreeModel::indexOf(std::size_t entry) const
{
    return createIndex(m_entries[entry].row, 0, static_cast<quintptr>(entry));
}

QModelIndex DerTreeModel::largestLeaf() const
{
    const auto sizeOf = [](const Entry &entry) {
        return entry.node->children.empty() ? entry.node->contents.size() + 1 : 0;
    };
    const auto largest = std::ranges::max_element(m_entries, {}, sizeOf);
    return largest == m_entries.end() ? QModelIndex()
                                      : indexOf(static_cast<std::size_t>(largest - m_entries.begin()));
}

QModelIndex DerTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto *const child =
        parent.isValid() ? &nodeAt(parent)->children[static_cast<std::size_t>(row)] : &*m_tree;
    const auto entry = std::ranges::find(m_entries, child, &Entry::node);
    return createIndex(row, column, static_cast<quintptr>(entry - m_entries.begin()));
}

QModelIndex DerTreeModel::parent(const QModelIndex &index) const
{
    const Entry *entry = entryAt(index);
    return entry && entry->parent ? indexOf(*entry->parent) : QModelIndex();
}

int DerTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return m_tree ? 1 : 0;
    return static_cast<int>(nodeAt(parent)->children.size());
}

int DerTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant DerTreeModel::data(const QModelIndex &index, int role) const
{
    const Entry *entry = entryAt(index);
    if (!entry)
        return {};
    const bool isElement = index.column() == ElementColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(*entry->node, index.column());
    case SecondLineRole:
        return isElement ? meaningOf(*entry) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isElement
            ? (textAt(*entry->node, ElementColumn) + QLatin1Char(' ') + meaningOf(*entry)).trimmed()
            : textAt(*entry->node, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isElement ? Qt::AlignLeft : Qt::AlignRight));
    case BytesRole:
        return true;
    default:
        return {};
    }
}

QVariant DerTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section != ElementColumn)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignRight);
    const std::array<QString, ColumnCount> titles{tr("Element"), tr("Offset"), tr("Length")};
    return role == Qt::DisplayRole ? titles.at(static_cast<std::size_t>(section)) : QVariant();
}

QString DerTreeModel::textAt(const DerNode &node, int column)
{
    constexpr int digits = 3;
    constexpr int base = 16;
    switch (column) {
    case OffsetColumn:
        return QStringLiteral("%1").arg(qulonglong{node.header.begin}, digits, base, QLatin1Char('0'));
    case LengthColumn:
        return QString::number(node.contents.size());
    default:
        return text::derTypeName(node);
    }
}

QString DerTreeModel::meaningOf(const Entry &entry) const
{
    if (QString structure = structureName(*entry.node); !structure.isEmpty())
        return structure;
    if (entry.node->type == DerType::ObjectIdentifier)
        return identifierText(*entry.node);
    QString member = entry.parent ? memberOf(m_entries[*entry.parent], entry) : QString();
    if (entry.node->type == DerType::Integer && member.isEmpty())
        return numberText(*entry.node);
    return member;
}

QString DerTreeModel::memberOf(const Entry &parent, const Entry &entry) const
{
    if (isSubjectPublicKeyInfo(*parent.node))
        return entry.row == 0 ? QStringLiteral("algorithm") : QStringLiteral("subjectPublicKey");
    if (!isRsaPublicKey(*parent.node))
        return {};
    if (entry.row == 0)
        return tr("modulus n, %1 bits").arg(qulonglong{entry.node->bits});
    return exponentText(*entry.node);
}

} // namespace dkimlens::models
