// SPDX-License-Identifier: Apache-2.0
// Two byte views in titled boxes that scroll together: side by side, or one above the other where there is no
// room for that.

#pragma once

#include "ui/source/byte_view.h"

#include <QSplitter>

class QScrollBar;

namespace dkimlens::widgets {
class Box;
} // namespace dkimlens::widgets

namespace dkimlens::source {

class SideBySide : public QSplitter
{
    Q_OBJECT

public:
    static constexpr int usualWidth = 640; // of the design: below it the views stand one above the other

    explicit SideBySide(QWidget *parent = nullptr);

    ByteView *first() const { return m_first; }
    ByteView *second() const { return m_second; }
    widgets::Box *firstBox() const { return m_firstBox; }
    widgets::Box *secondBox() const { return m_secondBox; }

    void setSecondShown(bool isShown);
    void setMode(ByteView::Mode mode);
    void setLineEnds(ByteView::LineEnds lineEnds);
    void setPlaceholder(const QString &text);
    void arrange(); // as the width allows

signals:
    void lineEndsChosen(dkimlens::source::LineEnds lineEnds); // in the context menu; both views follow

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tie(QScrollBar *one, QScrollBar *other);
    void evenOut();

    widgets::Box *m_firstBox;
    widgets::Box *m_secondBox;
    ByteView *m_first;
    ByteView *m_second;
    bool m_isSecondShown = true;
    bool m_isTying = false;
};

} // namespace dkimlens::source
