// SPDX-License-Identifier: Apache-2.0
// A step that is the sum of checks: a row each, and for the key's step the key itself, decoded. The verdict
// is shown so too, with the step that decided.

#pragma once

#include "ui/pages/steps/step_context.h"

class QTableView;

namespace dkimlens::models {
class CellTable;
} // namespace dkimlens::models

namespace dkimlens::pages {

class KeyTreeView;

class ChecksView : public StepView
{
    Q_OBJECT

public:
    explicit ChecksView(QWidget *parent = nullptr);

    void show(const StepContext &context) override;

private:
    void showKey(const StepContext &context);
    void openCheck(const QModelIndex &index);

    models::CellTable *m_checks;
    QTableView *m_table;
    KeyTreeView *m_key;
};

} // namespace dkimlens::pages
