// SPDX-License-Identifier: Apache-2.0
// A published private key, said so that nobody overlooks it.

#pragma once

#include "ui/pages/key_lookup.h"

#include <QFrame>

namespace dkimlens::pages {

class AlarmBox : public QFrame
{
    Q_OBJECT

public:
    explicit AlarmBox(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup); // hides where there is no cause

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dkimlens::pages
