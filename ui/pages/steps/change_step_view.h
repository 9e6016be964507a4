// SPDX-License-Identifier: Apache-2.0
// A step that changes bytes, or shows those that are hashed: input and output side by side, and the table of
// its rules.

#pragma once

#include "ui/pages/steps/step_context.h"
#include "ui/source/byte_view.h"

class QTableView;

namespace dkimlens::models {
class CellTable;
} // namespace dkimlens::models

namespace dkimlens::source {
class ChangeView;
} // namespace dkimlens::source

namespace dkimlens::pages {

class FactGrid;

class ChangeStepView : public StepView
{
    Q_OBJECT

public:
    explicit ChangeStepView(QWidget *parent = nullptr);

    void show(const StepContext &context) override;
    void markSource(const std::vector<ByteRange> &bytes) override;

    void setMode(source::ByteView::Mode mode);
    void setLineEnds(source::ByteView::LineEnds lineEnds);
    source::ChangeView *bytes() const { return m_bytes; }

private:
    void setUpTable();
    void showFacts(const StepContext &context);
    void openRule(const QModelIndex &index);

    source::ChangeView *m_bytes;
    models::CellTable *m_rules;
    QTableView *m_table;
    FactGrid *m_facts;
    std::shared_ptr<const EditedText> m_text; // that is shown, with the rules that are applied
    RuleSet m_before;
    RuleSet m_after;
};

} // namespace dkimlens::pages
