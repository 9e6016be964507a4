// SPDX-License-Identifier: Apache-2.0
// What one step did to a text: input and output side by side, byte for byte, scrolled together.

#pragma once

#include "core/engine/message/message.h"
#include "core/engine/trace/change.h"
#include "core/session/background.h"
#include "ui/source/byte_view.h"

#include <QWidget>

#include <functional>
#include <vector>

class QSplitter;

namespace dkimlens::widgets {
class Box;
} // namespace dkimlens::widgets

namespace dkimlens::source {

// What follows the titles of the two boxes: "body as received", "canonical body".
struct ChangeCaption
{
    QString input; // of the one box too, where a step changes nothing on purpose
    QString output;
};

// The letter by which the page names a rule: "a"; empty for none.
using RuleLetters = std::function<QString(Rule)>;

class ChangeView : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeView(QWidget *parent = nullptr);

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

signals:
    // By mouse or keyboard, on either side; the other side marks what belongs to it.
    void bytesChosen(const dkimlens::trace::Linked &linked);
    void prepared(); // from within show() where the text is short

private:
    QSplitter *m_sides;
    widgets::Box *m_inputBox;
    widgets::Box *m_outputBox;
    ByteView *m_input;
    ByteView *m_output;
    session::Background m_preparing;
};

} // namespace dkimlens::source
