// SPDX-License-Identifier: Apache-2.0
// What the colours and patterns of Source mean: swatches with a word each.

#pragma once

#include <QWidget>

namespace dkimlens::source {

class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dkimlens::source
