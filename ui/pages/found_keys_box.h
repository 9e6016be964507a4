// SPDX-License-Identifier: Apache-2.0
// "Keys found": several keys, a row each, one of them chosen.

#pragma once

#include "core/engine/dns/answer.h"
#include "ui/models/cell_table.h"
#include "ui/widgets/box.h"

#include <vector>

class QTableView;

namespace dkimlens::pages {

class FoundKeysBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit FoundKeysBox(QWidget *parent = nullptr);

    // In place: what is chosen stays chosen. Hides where there is nothing to choose from.
    void show(const std::vector<dns::Answer> &answers);
    int chosen() const; // -1: none

signals:
    void keyChosen(int index);

private:
    models::CellTable *m_model;
    QTableView *m_table;
};

} // namespace dkimlens::pages
