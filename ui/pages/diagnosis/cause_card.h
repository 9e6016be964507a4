// SPDX-License-Identifier: Apache-2.0
// One explanation: how certain it is, what happened, where, and the proof. Taking the focus chooses it.

#pragma once

#include "ui/pages/diagnosis/diagnosis_state.h"

#include <QFrame>

#include <string_view>

namespace dkimlens::pages {

class CauseCard : public QFrame
{
    Q_OBJECT

public:
    // `number` counts from 1; `explanation` is one of the state's diagnosis.
    CauseCard(const DiagnosisState &state, const diagnose::Explanation &explanation, int number,
              QWidget *parent = nullptr);

    void setChosen(bool isChosen); // NOLINT: a state
    bool isChosen() const { return m_isChosen; }
    const diagnose::Explanation &explanation() const { return m_explanation; }
    QString title() const { return m_title; }

signals:
    void chosen();
    void stepChosen(const std::string &id);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHeader(const DiagnosisState &state, int number);
    void applyColors();

    diagnose::Explanation m_explanation;
    QString m_title;
    QWidget *m_header = nullptr;
    bool m_isChosen = false;
};

} // namespace dkimlens::pages
