// SPDX-License-Identifier: Apache-2.0
// What is left of the Source dock while it is hidden: a bar that brings it back.

#pragma once

#include <QAbstractButton>

namespace dkimlens::window {

class SourceHandle : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SourceHandle(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dkimlens::window
