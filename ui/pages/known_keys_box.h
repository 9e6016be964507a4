// SPDX-License-Identifier: Apache-2.0
// "Keys beside DNS": keys of this name that DNS does not answer today, and which of them the signature fits;
// an archive is asked from here, when a person wants it.

#pragma once

#include "ui/models/cell_table.h"
#include "ui/pages/key_lookup.h"
#include "ui/widgets/box.h"

class QPushButton;

namespace dkimlens::pages {

class FittedTable;
class TextLabel;

class KnownKeysBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit KnownKeysBox(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup);

signals:
    void archiveRequested();

private:
    models::CellTable *m_keys;
    FittedTable *m_table;
    TextLabel *m_sentence;
    QPushButton *m_ask;
};

} // namespace dkimlens::pages
