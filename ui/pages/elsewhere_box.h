// SPDX-License-Identifier: Apache-2.0
// "Elsewhere": where a key that is missing may have been published by mistake; asked when the person says so.

#pragma once

#include "ui/pages/key_lookup.h"
#include "ui/widgets/box.h"

class QPushButton;

namespace dkimlens::pages {

class RemarkList;
class TextLabel;

class ElsewhereBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit ElsewhereBox(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup); // hides where the key is not missing

signals:
    void searchRequested();
    void stopRequested();

private:
    TextLabel *m_sentence;
    RemarkList *m_found;
    QPushButton *m_search;
    QPushButton *m_stop;
};

} // namespace dkimlens::pages
