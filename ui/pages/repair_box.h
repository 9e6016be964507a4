// SPDX-License-Identifier: Apache-2.0
// "Record to publish": what should stand in DNS, to be copied.

#pragma once

#include "ui/pages/key_lookup.h"
#include "ui/widgets/box.h"

#include <string>

namespace dkimlens::pages {

class OctetsView;
class TextLabel;

class RepairBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit RepairBox(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup); // hides where no record can be made

private:
    QWidget *makeButtons();
    void showRecord();

    TextLabel *m_sentence;
    QWidget *m_holder;
    OctetsView *m_view = nullptr;
    std::string m_name;
    std::string m_record;
};

} // namespace dkimlens::pages
