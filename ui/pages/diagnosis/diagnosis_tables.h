// SPDX-License-Identifier: Apache-2.0
// The tables below the causes: what was ruled out, the hashes recorded on the way, and who else judged.

#pragma once

#include "ui/models/cell_table.h"
#include "ui/pages/diagnosis/diagnosis_state.h"
#include "ui/pages/source_choice.h"
#include "ui/widgets/box.h"

#include <optional>

namespace dkimlens::pages {

class FittedTable;
class TextLabel;

// A box with a table and a sentence below it; hidden where there are no rows. Choosing a row shows its bytes.
class TableBox : public widgets::Box
{
    Q_OBJECT

public:
    struct Form
    {
        QString title;
        QStringList columns;
        QString objectName;
    };

    explicit TableBox(const Form &form, QWidget *parent = nullptr);

    void show(std::vector<models::CellRow> rows, const QString &sentence);
    void clearSelection();

signals:
    void sourceChosen(const dkimlens::pages::SourceChoice &choice);

private:
    void announce();

    models::CellTable *m_model;
    FittedTable *m_table;
    TextLabel *m_sentence;
};

std::vector<models::CellRow> ruledOutRows(const DiagnosisState &state);
std::vector<models::CellRow> bodyStateRows(const DiagnosisState &state);
std::vector<models::CellRow> judgeRows(const message::Message &message);

} // namespace dkimlens::pages
