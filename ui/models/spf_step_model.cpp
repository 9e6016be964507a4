// SPDX-License-Identifier: Apache-2.0
#include "ui/models/spf_step_model.h"

#include "ui/models/roles.h"
#include "ui/text/spf_text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dkimlens::models {
namespace {

using trace::Step;

constexpr std::size_t longestSubject = 400; // octets shown of a term or a name

std::string_view factOf(const Step &step, std::string_view name)
{
    const auto fact = std::ranges::find(step.facts, name, &trace::Fact::name);
    return fact == step.facts.end() ? std::string_view() : std::string_view(fact->value);
}

// What the step was done with: a term, a macro, a question, a domain.
QString subjectOf(const Step &step)
{
    const std::string_view type = factOf(step, "type");
    if (!type.empty())
        return text::fromOctets(type) + QLatin1Char(' ') + text::fromOctets(factOf(step, "name"));
    for (const char *name : {"term", "macro", "token", "domain", "sender"}) {
        if (const std::string_view value = factOf(step, name); !value.empty())
            return text::fromOctets(value.substr(0, longestSubject));
    }
    return {};
}

bool isOctets(const Step &step)
{
    return !factOf(step, "term").empty() || !factOf(step, "macro").empty() || !factOf(step, "token").empty();
}

} // namespace

void SpfStepModel::setTrace(Step trace)
{
    beginResetModel();
    m_trace = std::move(trace);
    m_nodes = {Node{&m_trace, 0, 0, {}}};
    addNodes(m_trace, 0);
    endResetModel();
}

void SpfStepModel::addNodes(const Step &step,
                            std::size_t node) // NOLINT(misc-no-recursion): steps are not deep
{
    for (const Step &part : step.steps) {
        const std::size_t child = m_nodes.size();
        m_nodes.push_back({&part, node, static_cast<int>(m_nodes[node].children.size()), {}});
        m_nodes[node].children.push_back(child);
        addNodes(part, child);
    }
}

const SpfStepModel::Node &SpfStepModel::nodeOf(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? index.internalId() : 0];
}

const Step *SpfStepModel::stepAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index).step : nullptr;
}

QModelIndex SpfStepModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       static_cast<quintptr>(nodeOf(parent).children[static_cast<std::size_t>(row)]));
}

QModelIndex SpfStepModel::parent(const QModelIndex &child) const
{
    const std::size_t parent = nodeOf(child).parent;
    return !child.isValid() || parent == 0
        ? QModelIndex()
        : createIndex(m_nodes[parent].row, 0, static_cast<quintptr>(parent));
}

int SpfStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int SpfStepModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant SpfStepModel::data(const QModelIndex &index, int role) const
{
    const Step *step = stepAt(index);
    if (!step)
        return {};
    const int column = index.column();
    if (role == StatusRole)
        return column == StepColumn ? QVariant(static_cast<int>(text::statusOf(*step))) : QVariant();
    if (role == BytesRole)
        return column == SubjectColumn && isOctets(*step);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == SubjectColumn)
        return subjectOf(*step);
    const text::StepText words = text::spfStepText(*step);
    if (column == ResultColumn)
        return words.result;
    return role == Qt::AccessibleTextRole
        ? QStringLiteral("%1, %2").arg(words.title, text::wordOf(text::statusOf(*step)))
        : words.title;
}

QVariant SpfStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Step"), tr("With"), tr("Result")};
    return titles.at(static_cast<std::size_t>(section));
}

} // namespace dkimlens::models
