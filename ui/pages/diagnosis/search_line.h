// SPDX-License-Identifier: Apache-2.0
// What the diagnosis comes to, or how far its search is; the search is stopped and taken up from here.

#pragma once

#include "ui/pages/diagnosis/diagnosis_state.h"

#include <QWidget>

class QPushButton;

namespace dkimlens::widgets {
class StatusLabel;
} // namespace dkimlens::widgets

namespace dkimlens::pages {

class TextLabel;

class SearchLine : public QWidget
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);

    void show(const DiagnosisState &state);

signals:
    void stopRequested();
    void longerRequested();

private:
    void showWords(const text::Headline &headline);

    widgets::StatusLabel *m_shape;
    TextLabel *m_title;
    TextLabel *m_detail;
    QPushButton *m_stop;
    QPushButton *m_longer;
};

} // namespace dkimlens::pages
