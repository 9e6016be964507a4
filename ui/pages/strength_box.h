// SPDX-License-Identifier: Apache-2.0
// "Strength": type and size of the key, and how good that is.

#pragma once

#include "ui/pages/key_lookup.h"
#include "ui/widgets/box.h"

namespace dkimlens::pages {

class StrengthScale;
class TextLabel;

class StrengthBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit StrengthBox(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup);

private:
    StrengthScale *m_scale;
    TextLabel *m_note; // stands where a scale would say nothing
};

} // namespace dkimlens::pages
