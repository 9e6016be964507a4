// SPDX-License-Identifier: Apache-2.0
// "Fingerprint": the key in a form that people can compare.

#pragma once

#include "ui/pages/key_lookup.h"
#include "ui/widgets/box.h"

namespace dkimlens::pages {

class TextLabel;

class FingerprintBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit FingerprintBox(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup);

private:
    TextLabel *m_digits;
};

} // namespace dkimlens::pages
