// SPDX-License-Identifier: Apache-2.0
// One explanation: how certain it is, what happened, where, and the proof.

#pragma once

#include "ui/pages/diagnosis/card.h"
#include "ui/pages/diagnosis/diagnosis_state.h"

#include <string_view>

namespace dkimlens::pages {

class CauseCard : public Card
{
    Q_OBJECT

public:
    // `number` counts from 1; `explanation` is one of the state's diagnosis.
    CauseCard(const DiagnosisState &state, const diagnose::Explanation &explanation, int number,
              QWidget *parent = nullptr);

    const diagnose::Explanation &explanation() const { return m_explanation; }
    QString title() const { return m_title; }

signals:
    void stepChosen(const std::string &id);

private:
    QWidget *makeHeader(const DiagnosisState &state, int number);

    diagnose::Explanation m_explanation;
    QString m_title;
};

} // namespace dkimlens::pages
