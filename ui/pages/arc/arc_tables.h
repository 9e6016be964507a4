// SPDX-License-Identifier: Apache-2.0
// The two tables of the ARC page: the fields of the chosen set, and what each server reported.

#pragma once

#include "ui/models/cell_table.h"
#include "ui/text/arc_report_text.h"
#include "ui/text/arc_set_text.h"
#include "ui/widgets/box.h"

namespace dkimlens::pages {

class FittedTable;
class TextLabel;

// A row a field of the set.
class SetFieldsBox : public QFrame
{
    Q_OBJECT

public:
    explicit SetFieldsBox(QWidget *parent = nullptr);

    void show(const arc::ArcSet &set, std::vector<text::SetField> fields);
    const text::SetField *chosen() const;
    void chooseAt(std::size_t offset); // the field that holds this byte, without telling anybody
    void clearSelection();

signals:
    void fieldChosen();
    void fieldOpened();

private:
    void announce();
    int row() const; // -1: none
    void selectQuietly(int row);

    models::CellTable *m_model;
    FittedTable *m_table;
    std::vector<text::SetField> m_fields;
    bool m_isQuiet = false; // while nobody is to be told
};

// A row a question, a column a set; single cells are chosen.
class ReportBox : public QFrame
{
    Q_OBJECT

public:
    explicit ReportBox(QWidget *parent = nullptr);

    void show(const std::vector<arc::ArcSet> &sets, text::ChainReport report);
    void clearSelection();
    bool chooseAt(std::size_t offset); // the cell whose result holds this byte; whether there is one

signals:
    void resultChosen(const QString &title, dkimlens::ByteRange where);

private:
    void announce();

    models::CellTable *m_model;
    FittedTable *m_table;
    TextLabel *m_left;
    text::ChainReport m_report;
    QStringList m_names; // of the sets
    bool m_isQuiet = false; // while Source chooses
};

} // namespace dkimlens::pages
