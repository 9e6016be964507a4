// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/steps/stepper.h"

#include "ui/pages/steps/step_delegate.h"
#include "ui/widgets/running_rows.h"

namespace dkimlens::pages {
namespace {

constexpr std::string_view openAtFirst = "dkim.body"; // its rules are what most signatures break by

} // namespace

Stepper::Stepper(QWidget *parent)
    : QTreeView(parent)
    , m_model(new models::StepModel(this))
{
    setObjectName(QStringLiteral("stepper"));
    setAccessibleName(tr("Steps of the verification"));
    setModel(m_model);
    setItemDelegate(new StepDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0); // the delegate knows where a rule stands
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    widgets::animateRunningRows(this);
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { expand(m_model->indexOf(openAtFirst)); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        open(current);
        emit stepChosen();
    });
}

void Stepper::show(std::vector<models::StepNode> nodes)
{
    const std::string before = chosen();
    m_model->setNodes(std::move(nodes));
    if (chosen().empty())
        choose(before.empty() ? openAtFirst : before);
    else
        emit stepChosen(); // it may say something else now
}

void Stepper::choose(std::string_view id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid())
        setCurrentIndex(index);
    else if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
}

void Stepper::chooseNeighbour(int away)
{
    const QModelIndex neighbour = m_model->neighbourOf(currentIndex(), away);
    if (neighbour.isValid())
        setCurrentIndex(neighbour);
}

bool Stepper::hasNeighbour(int away) const
{
    return m_model->neighbourOf(currentIndex(), away).isValid();
}

bool Stepper::chooseFirstFailed()
{
    const QModelIndex failed = m_model->firstFailed();
    if (failed.isValid())
        setCurrentIndex(failed);
    return failed.isValid();
}

std::string Stepper::chosen() const
{
    const models::StepNode *node = m_model->nodeAt(currentIndex());
    return node ? node->id : std::string();
}

void Stepper::open(const QModelIndex &index)
{
    expand(index.parent().isValid() ? index.parent() : index);
    scrollTo(index);
}

void Stepper::drawBranches(QPainter * /*painter*/, const QRect & /*rect*/,
                           const QModelIndex & /*index*/) const
{
}

} // namespace dkimlens::pages
