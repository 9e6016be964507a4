// SPDX-License-Identifier: Apache-2.0
// The Steps page: all steps of a verification at the left, the chosen one at the right, with its bytes.

#pragma once

#include "ui/pages/source_choice.h"
#include "ui/pages/steps/step_context.h"
#include "ui/source/byte_view.h"

#include <QUrl>

#include <string>
#include <vector>

class QCheckBox;
class QPushButton;

namespace dkimlens::widgets {
class Segments;
} // namespace dkimlens::widgets

namespace dkimlens::pages {

class ScrollColumn;
class StepHeader;
class StepViews;
class Stepper;

class StepsPage : public QWidget
{
    Q_OBJECT

public:
    explicit StepsPage(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup, const message::Message &message);
    void clearSelection(); // of another message's steps; the next one shows its first
    void announceSelection(); // again: the page came to the front

    void chooseStep(std::string_view id);
    void chooseNext();
    void choosePrevious();
    bool chooseFirstFailed(); // whether there is one
    void selectBytes(ByteRange bytes); // chosen in Source; the same again: the next step that reads them
    void setMode(source::ByteView::Mode mode);

    std::string chosenStep() const; // its id
    QString title() const; // "Step 4 of 13, Canonicalize the body, Pass, 63 → 54 B"
    QUrl reference() const; // of the chosen step

signals:
    void sourceChosen(const dkimlens::pages::SourceChoice &choice);
    void bytesDescribed(const QString &description); // of what was chosen in Source
    void referenceChosen(const QUrl &reference);
    void cancelRequested();
    void runRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeStepArea();
    QWidget *makeButtons();
    void connectParts();
    void addKeys();
    void showStep();
    void announceBytes(const std::vector<ByteRange> &source);
    const trace::Step *step() const;

    Stepper *m_stepper;
    StepHeader *m_header;
    StepViews *m_views;
    ScrollColumn *m_scroll;
    QCheckBox *m_lineEnds;
    widgets::Segments *m_mode;
    QPushButton *m_previous;
    QPushButton *m_next;
    KeyLookup m_lookup;
    message::Message m_message;
    std::string m_announced; // the step whose bytes were told last
    std::size_t m_offset = SIZE_MAX; // of the byte chosen in Source last
};

} // namespace dkimlens::pages
