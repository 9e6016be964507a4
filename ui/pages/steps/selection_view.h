// SPDX-License-Identifier: Apache-2.0
// Step 6: the names of h= in their order with the header that each took, and all headers of the message; a
// row on one side selects its partner on the other.

#pragma once

#include "ui/pages/steps/step_context.h"

class QBoxLayout;
class QTableView;

namespace dkimlens::models {
class CellTable;
} // namespace dkimlens::models

namespace dkimlens::widgets {
class Box;
} // namespace dkimlens::widgets

namespace dkimlens::pages {

class FindingBox;

class SelectionView : public StepView
{
    Q_OBJECT

public:
    explicit SelectionView(QWidget *parent = nullptr);

    void show(const StepContext &context) override;
    void markSource(const std::vector<ByteRange> &bytes) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    widgets::Box *makeBox(const QString &title, QTableView *table);
    void connectTables();
    void follow(models::CellTable *from, QTableView *fromTable, models::CellTable *to, QTableView *toTable);
    void explain();

    models::CellTable *m_names;
    models::CellTable *m_fields;
    QTableView *m_nameTable;
    QTableView *m_fieldTable;
    widgets::Box *m_nameBox;
    widgets::Box *m_fieldBox;
    FindingBox *m_explanation;
    QBoxLayout *m_row;
};

} // namespace dkimlens::pages
