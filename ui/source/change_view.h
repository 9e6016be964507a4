// SPDX-License-Identifier: Apache-2.0
// What one step did to a text: input and output side by side, byte for byte, scrolled together.

#pragma once

#include "core/engine/message/message.h"
#include "core/engine/trace/change.h"
#include "core/session/background.h"
#include "ui/source/byte_view.h"
#include "ui/source/change_remarks.h"
#include "ui/source/change_text.h"

#include <QWidget>

#include <utility>
#include <vector>

class QTimer;

namespace dkimlens::source {

class Legend;
class SideBySide;

// What follows the titles of the two boxes: "body as received", "canonical body".
struct ChangeCaption
{
    QString input; // of the one box too, where a step changes nothing on purpose
    QString output;
};

class ChangeView : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeView(QWidget *parent = nullptr);

    using QWidget::show;

    // A large text is prepared on another thread; what was being prepared before is dropped.
    void show(const message::Message &message, const trace::Change &change, const ChangeCaption &caption,
              RuleLetters letters);
    void clear();

    void setMode(ByteView::Mode mode);
    void setLineEnds(ByteView::LineEnds lineEnds);

    // Bytes of the message that were chosen elsewhere: marks what belongs to them on both sides, and scrolls
    // there. None clears.
    void markSource(const std::vector<ByteRange> &source);

    bool isPreparing() const { return m_preparing.isBusy(); }

    QSize sizeHint() const override; // as high as the text, where that is short
    QSize minimumSizeHint() const override;

signals:
    // By mouse or keyboard, on either side; the other side marks what belongs to it.
    void bytesChosen(const dkimlens::trace::Linked &linked);
    void prepared(); // from within show() where the text is short
    void lineEndsChosen(dkimlens::source::LineEnds lineEnds); // in the context menu; both sides follow

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLegend();
    void connectSide(ByteView *view, trace::Side side);
    void take(ChangeText text);
    void choose(trace::Side side, ByteRange range);
    void takeLinked(trace::Side side, const trace::Linked &linked);

    // On another thread where the texts are large.
    template<typename Work, typename Take>
    void run(session::Background &background, Work work, Take take)
    {
        if (m_isLarge)
            return background.run(std::move(work), std::move(take));
        background.drop();
        take(work());
    }

    SideBySide *m_sides;
    ByteView *m_input;
    ByteView *m_output;
    Legend *m_changes;
    Legend *m_whiteSpace;
    ChangeText m_text;
    RuleLetters m_letters;
    std::vector<ByteRange> m_source; // marked, or to be marked
    bool m_isLarge = false; // too large for the UI thread to look at all of it
    QTimer *m_patience; // until it is said that something is being prepared
    session::Background m_preparing;
    session::Background m_linking;
};

} // namespace dkimlens::source
