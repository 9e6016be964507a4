// SPDX-License-Identifier: Apache-2.0
// How certain an explanation is: a diamond, full or half, and the word.

#pragma once

#include "core/engine/diagnose/diagnosis.h"

#include <QWidget>

namespace dkimlens::pages {

class CertaintyChip : public QWidget
{
    Q_OBJECT

public:
    explicit CertaintyChip(diagnose::Certainty certainty, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    diagnose::Certainty m_certainty;
    QString m_word;
};

} // namespace dkimlens::pages
