// SPDX-License-Identifier: Apache-2.0
// The strip below the Tags table: what the selected tag is, and what to do about it.

#pragma once

#include "ui/models/tag_model.h"

#include <QFrame>

namespace dkimlens::pages {

class TextLabel;

class TagDetail : public QFrame
{
    Q_OBJECT

public:
    explicit TagDetail(QWidget *parent = nullptr);

    void show(const models::TagRow *tag); // nullptr: none is selected

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_name;
    TextLabel *m_explanation;
    QWidget *m_advice;
    TextLabel *m_adviceText;
};

} // namespace dkimlens::pages
