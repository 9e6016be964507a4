// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sender/spf_steps_box.h"

#include "ui/pages/fact_grid.h"
#include "ui/pages/reference_link.h"
#include "ui/pages/scroll_column.h"
#include "ui/pages/steps/finding_box.h"
#include "ui/pages/text_label.h"
#include "ui/text/spf_input_text.h"
#include "ui/text/spf_text.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/colors.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace dkimlens::pages {
namespace {

using models::SpfStepModel;
using widgets::scaled;
using widgets::TextRole;

constexpr int narrow = 860; // of the design

// The selection and the line below a row run through to the left edge, below the arrows.
class StepTree : public QTreeView
{
protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override
    {
        const widgets::Colors &colors = widgets::colorsOf(palette());
        if (selectionModel()->isSelected(index))
            painter->fillRect(rect, colors.selection);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.line);
        QTreeView::drawBranches(painter, rect, index);
    }
};

QTreeView *makeTree(SpfStepModel *model)
{
    auto *tree = new StepTree;
    tree->setObjectName(QStringLiteral("spfSteps"));
    tree->setAccessibleName(SpfStepsBox::tr("Steps of the SPF check"));
    tree->setModel(model);
    tree->setItemDelegate(new widgets::CellDelegate(tree));
    tree->setFrameShape(QFrame::NoFrame);
    tree->setIndentation(scaled(16));
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setMinimumSize(scaled(300), scaled(240));
    QHeaderView *columns = tree->header();
    columns->setSectionsMovable(false);
    columns->setFixedHeight(scaled(widgets::length::row));
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(SpfStepModel::SubjectColumn, QHeaderView::Stretch);
    return tree;
}

// The rows from the top to the index.
std::vector<int> pathOf(QModelIndex index)
{
    std::vector<int> path;
    for (; index.isValid(); index = index.parent())
        path.insert(path.begin(), index.row());
    return path;
}

QModelIndex indexAt(const SpfStepModel &model, const std::vector<int> &path)
{
    QModelIndex index;
    for (const int row : path)
        index = model.index(row, 0, index);
    return index;
}

std::vector<Fact> factsOf(const trace::Step &step)
{
    std::vector<Fact> facts;
    for (const trace::Fact &fact : step.facts) {
        const QString name = text::spfFactName(fact.name);
        if (!name.isEmpty() && !fact.value.empty())
            facts.push_back({name, text::fromOctets(std::string_view(fact.value).substr(0, 4096)), {}});
    }
    return facts;
}

} // namespace

SpfStepsBox::SpfStepsBox(QWidget *parent)
    : widgets::Box(tr("Step by step"), parent)
    , m_model(new SpfStepModel(this))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tree(makeTree(m_model))
    , m_title(new TextLabel(TextRole::Title))
    , m_link(new ReferenceLink)
    , m_explanation(makeParagraph(TextRole::Body))
    , m_finding(new FindingBox)
    , m_facts(new FactGrid)
{
    m_parts->setSpacing(0);
    m_parts->addWidget(m_tree, 5);
    m_parts->addWidget(makeDetail(), 4);
    content()->addLayout(m_parts);
    m_explanation->setTextFormat(Qt::RichText); // the program's own words
    m_title->setWordWrap(true);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SpfStepsBox::showStep);
    connect(m_link, &ReferenceLink::referenceChosen, this, &SpfStepsBox::referenceChosen);
}

QWidget *SpfStepsBox::makeDetail()
{
    auto *detail = new ScrollColumn;
    detail->setObjectName(QStringLiteral("spfStepDetail"));
    detail->setMinimumSize(scaled(220), scaled(170));
    QVBoxLayout *column = detail->column();
    column->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    column->setSpacing(scaled(6));
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_link),
                          static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_finding),
                          static_cast<QWidget *>(m_facts)})
        column->addWidget(part);
    column->addStretch();
    return detail;
}

void SpfStepsBox::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < scaled(narrow);
    m_parts->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int treeWidth = isNarrow ? width() : width() * 5 / 9;
    m_tree->header()->resizeSection(SpfStepModel::StepColumn, treeWidth * 2 / 5);
    m_tree->header()->resizeSection(SpfStepModel::ResultColumn, treeWidth / 5);
    widgets::Box::resizeEvent(event);
}

void SpfStepsBox::show(const trace::Step &trace)
{
    const std::vector<int> chosen = pathOf(m_tree->currentIndex());
    m_model->setTrace(trace);
    m_tree->expandAll();
    const QModelIndex before = indexAt(*m_model, chosen);
    m_tree->setCurrentIndex(before.isValid() ? before : m_model->index(0, 0));
    showStep();
}

void SpfStepsBox::showStep()
{
    const trace::Step *step = m_model->stepAt(m_tree->currentIndex());
    if (!step)
        return;
    const text::StepText words = text::spfStepText(*step);
    m_title->setText(words.title);
    m_link->setSection(step->rfc);
    m_explanation->setText(words.explanation);
    m_finding->show(text::statusOf(*step), words.finding);
    m_facts->setFacts(factsOf(*step));
}

QUrl SpfStepsBox::reference() const
{
    const trace::Step *step = m_model->stepAt(m_tree->currentIndex());
    return step ? m_link->reference() : QUrl();
}

} // namespace dkimlens::pages
