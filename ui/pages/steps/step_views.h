// SPDX-License-Identifier: Apache-2.0
// The views of the Steps page, of which the one shows that suits the step.

#pragma once

#include "ui/pages/steps/step_context.h"
#include "ui/source/byte_view.h"

#include <vector>

namespace dkimlens::pages {

class ChangeStepView;

class StepViews : public QWidget
{
    Q_OBJECT

public:
    explicit StepViews(QWidget *parent = nullptr);

    void show(const StepContext &context);
    void markSource(const std::vector<ByteRange> &bytes);
    void setMode(source::ByteView::Mode mode);
    void setLineEnds(source::ByteView::LineEnds lineEnds);
    bool hasBytes() const; // whether the step shows bytes, whose line ends may be hidden

signals:
    void stepChosen(const QString &id);
    void bytesChosen(const std::vector<dkimlens::ByteRange> &source);
    void cancelRequested();
    void runRequested();

private:
    template<typename View>
    View *add();
    StepView *viewFor(const trace::Step &step) const;

    ChangeStepView *m_change = nullptr;
    StepView *m_checks = nullptr;
    StepView *m_selection = nullptr;
    StepView *m_bodyHash = nullptr;
    StepView *m_tags = nullptr;
    StepView *m_lookup = nullptr;
    StepView *m_proof = nullptr;
    StepView *m_facts = nullptr;
    std::vector<StepView *> m_all;
    StepView *m_shown = nullptr;
};

} // namespace dkimlens::pages
