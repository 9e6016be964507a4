// SPDX-License-Identifier: Apache-2.0
// "Step by step": the steps of an SPF check at the left, and the chosen one in words at the right.

#pragma once

#include "ui/models/spf_step_model.h"
#include "ui/widgets/box.h"

#include <QUrl>

class QBoxLayout;
class QTreeView;

namespace dkimlens::pages {

class FactGrid;
class FindingBox;
class ReferenceLink;
class TextLabel;

class SpfStepsBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit SpfStepsBox(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const trace::Step &trace); // what was chosen stays chosen where it is there

    QTreeView *tree() const { return m_tree; }
    QUrl reference() const; // of the chosen step

signals:
    void referenceChosen(const QUrl &reference);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDetail();
    void showStep();

    models::SpfStepModel *m_model;
    QBoxLayout *m_parts; // the tree and its detail, beside or below
    QTreeView *m_tree;
    TextLabel *m_title;
    ReferenceLink *m_link;
    TextLabel *m_explanation;
    FindingBox *m_finding;
    FactGrid *m_facts;
};

} // namespace dkimlens::pages
