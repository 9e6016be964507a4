// SPDX-License-Identifier: Apache-2.0
// "Name asked in DNS": how it is made, and the command that asks the same elsewhere.

#pragma once

#include "ui/pages/key_lookup.h"
#include "ui/widgets/box.h"

class QPushButton;

namespace dkimlens::pages {

class KeyNameView;
class TextLabel;

class KeyNameBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit KeyNameBox(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup);

private:
    void copyCommand() const;

    KeyNameView *m_view;
    TextLabel *m_nothing; // stands where no name can be made
    QPushButton *m_copy;
    QString m_name;
};

} // namespace dkimlens::pages
