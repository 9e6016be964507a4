// SPDX-License-Identifier: Apache-2.0
// "Advice": what to know and to do about the key.

#pragma once

#include "ui/pages/key_lookup.h"
#include "ui/widgets/box.h"

#include <QUrl>

namespace dkimlens::pages {

class RemarkList;

class AdviceBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit AdviceBox(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup);

signals:
    void referenceChosen(const QUrl &reference);

private:
    RemarkList *m_remarks;
};

} // namespace dkimlens::pages
