// SPDX-License-Identifier: Apache-2.0
// The head of a step: number, name, variant, where the RFC says it; what it does and why, and what it found
// here.

#pragma once

#include "ui/pages/steps/step_context.h"

#include <QUrl>

namespace dkimlens::widgets {
class Chip;
} // namespace dkimlens::widgets

namespace dkimlens::pages {

class FindingBox;
class ReferenceLink;
class TextLabel;

class StepHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StepHeader(QWidget *parent = nullptr);

    void show(const StepContext &context);
    QUrl reference() const;

signals:
    void referenceChosen(const QUrl &reference);

private:
    TextLabel *m_title;
    widgets::Chip *m_variant;
    ReferenceLink *m_link;
    TextLabel *m_explanation;
    FindingBox *m_finding;
};

} // namespace dkimlens::pages
