// SPDX-License-Identifier: Apache-2.0
// "All resolvers": what each of them says of the key's name, side by side; asked when the person says so.

#pragma once

#include "ui/models/cell_table.h"
#include "ui/pages/key_lookup.h"
#include "ui/widgets/box.h"

class QPushButton;

namespace dkimlens::pages {

class FittedTable;
class TextLabel;

class ResolversBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit ResolversBox(QWidget *parent = nullptr);

    void show(const KeyLookup &lookup); // hides where there are no two to compare

signals:
    void askRequested();

private:
    models::CellTable *m_model;
    FittedTable *m_table;
    TextLabel *m_sentence;
    QPushButton *m_ask;
};

} // namespace dkimlens::pages
