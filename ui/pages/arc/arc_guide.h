// SPDX-License-Identifier: Apache-2.0
// "Read the chain like this": what this chain shows, step by step, what it proves and what it does not.

#pragma once

#include "ui/text/arc_chain_text.h"
#include "ui/widgets/box.h"

class QPushButton;

namespace dkimlens::pages {

class RemarkList;

class ArcGuide : public widgets::Box
{
    Q_OBJECT

public:
    explicit ArcGuide(QWidget *parent = nullptr);

    void show(const text::ChainSubject &subject);
    void setChosen(int instance); // the set whose steps the button opens; 0: none

signals:
    void trustRequested();
    void stepsRequested();

private:
    void showReading(const QStringList &sentences);

    QWidget *m_place; // of the sentences
    QWidget *m_sentences = nullptr;
    QStringList m_shown;
    RemarkList *m_remarks;
    QPushButton *m_trust;
    QPushButton *m_steps;
};

} // namespace dkimlens::pages
