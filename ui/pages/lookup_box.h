// SPDX-License-Identifier: Apache-2.0
// "Lookup": what DNS was asked and what it said; a lookup under way can be cancelled, one that failed tried
// again.

#pragma once

#include "ui/pages/key_lookup.h"
#include "ui/widgets/box.h"

class QPushButton;
class QToolButton;

namespace dkimlens::pages {

class FactGrid;

class LookupBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit LookupBox(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup);

signals:
    void cancelRequested();
    void runRequested();
    void referenceChosen(const QUrl &reference);

private:
    FactGrid *m_facts;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QWidget *m_buttons;
};

} // namespace dkimlens::pages
