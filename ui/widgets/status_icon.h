// SPDX-License-Identifier: Apache-2.0
// The status shapes: each status has a shape of its own, so that colour never stands alone.

#pragma once

#include "ui/text/status.h"
#include "ui/widgets/colors.h"

#include <QIcon>
#include <QWidget>

class QPainter;
class QTimer;

namespace dkimlens::widgets {

// Draws the shape into the square, at any size. `turn` is where the running ring's quarter stands, in turns.
void paintStatus(QPainter &painter, const QRectF &square, text::Status status, const Colors &colors,
                 double turn = 0);

// Follows theme and device pixel ratio by itself; in QIcon::Selected mode it stands on a round plate.
QIcon statusIcon(text::Status status);

// Repaints `target` while something on it shows Status::Running, unless the system asks for less motion.
class RingAnimation : public QObject
{
    Q_OBJECT

public:
    explicit RingAnimation(QWidget *target); // the target owns it

    void setRunning(bool running);

private:
    QWidget *m_target;
    QTimer *m_timer;
};

// A status shape as a widget; its accessible name is the status word.
class StatusLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(int size, QWidget *parent = nullptr); // size of the design: 12, 14, 16 or 28

    void setStatus(text::Status status);
    text::Status status() const { return m_status; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    text::Status m_status = text::Status::None;
    RingAnimation *m_animation;
};

} // namespace dkimlens::widgets
