// SPDX-License-Identifier: Apache-2.0
// A box with a table as high as its rows, and below it, in sentences, what the chosen row means.

#pragma once

#include "ui/models/cell_table.h"
#include "ui/widgets/box.h"

#include <initializer_list>
#include <vector>

class QTableView;

namespace dkimlens::pages {

class TextLabel;

class ExplainedTable : public widgets::Box
{
    Q_OBJECT

public:
    ExplainedTable(const QString &title, const QStringList &headings, const QString &objectName);

    void stretch(std::initializer_list<int> columns); // the others take what their texts need

    void setRows(std::vector<models::CellRow> rows); // what was chosen stays chosen
    void setNote(const QString &note); // below the table, whatever is chosen; may be empty

    const models::CellRow *chosenRow() const; // nullptr where none is
    bool chooseBytes(ByteRange bytes); // the first row that stands there; false: none does
    void clearSelection();
    QTableView *table() const { return m_table; }

signals:
    void rowChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDetail();
    void fitColumns();
    void choose(const std::string &id);

    models::CellTable *m_model;
    QTableView *m_table;
    TextLabel *m_note;
    TextLabel *m_detail;
    QWidget *m_texts;
    std::vector<int> m_stretched;
};

} // namespace dkimlens::pages
