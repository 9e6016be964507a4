// SPDX-License-Identifier: Apache-2.0
// Where a message is dropped: a dashed outline that turns solid while something hangs above the window.

#pragma once

#include <QFrame>

namespace dkimlens::pages {

class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    void setDragging(bool isDragging);

signals:
    void openRequested();
    void pasteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool m_isDragging = false;
};

} // namespace dkimlens::pages
