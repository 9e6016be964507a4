// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fact_grid.h"

#include "ui/pages/text_label.h"
#include "ui/widgets/status_icon.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;

constexpr int statusSize = 14; // of the design

QWidget *makeValue(const Fact &fact)
{
    auto *text = new TextLabel(fact.isOctets ? TextRole::Bytes : TextRole::Body);
    text->setText(fact.value);
    text->setWordWrap(true);
    text->makeSelectable();
    text->setAccessibleName(fact.name + QStringLiteral(": ") + fact.value);
    if (!fact.status)
        return text;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(widgets::length::iconGap));
    auto *shape = new widgets::StatusLabel(statusSize);
    shape->setStatus(*fact.status);
    layout->addWidget(shape, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return row;
}

} // namespace

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
}

void FactGrid::setFacts(const std::vector<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    delete m_rows;
    m_rows = new QWidget;
    layout()->addWidget(m_rows);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(scaled(4));
    grid->setHorizontalSpacing(scaled(12));
    grid->setColumnMinimumWidth(0, scaled(94));
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < facts.size(); ++i)
        addRow(static_cast<int>(i), facts[i]);
    m_rows->show();
}

void FactGrid::addRow(int row, const Fact &fact)
{
    auto *grid = qobject_cast<QGridLayout *>(m_rows->layout());
    auto *name = new TextLabel(TextRole::Body, TextLabel::Tone::Second);
    name->setText(fact.name);
    grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(makeValue(fact), row, 1);
}

} // namespace dkimlens::pages
