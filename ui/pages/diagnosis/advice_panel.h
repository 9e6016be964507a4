// SPDX-License-Identifier: Apache-2.0
// "What you can do": advice by role, and what can be done from here.

#pragma once

#include "ui/pages/diagnosis/diagnosis_state.h"
#include "ui/widgets/box.h"

class QPushButton;

namespace dkimlens::pages {

class AdvicePanel : public widgets::Box
{
    Q_OBJECT

public:
    explicit AdvicePanel(QWidget *parent = nullptr);

    void show(const DiagnosisState &state);

signals:
    void repairedRequested();
    void copyRequested();
    void neighboursRequested();

private:
    void showAdvice(const DiagnosisState &state);
    void showButtons(const DiagnosisState &state);

    QWidget *m_place; // of the advice
    QWidget *m_advice = nullptr;
    QPushButton *m_repaired;
    QPushButton *m_copy;
    QPushButton *m_neighbours;
};

} // namespace dkimlens::pages
