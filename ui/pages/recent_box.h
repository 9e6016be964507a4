// SPDX-License-Identifier: Apache-2.0
// "Recent files": opened by a click or Enter.

#pragma once

#include "ui/widgets/box.h"

class QTableView;

namespace dkimlens::models {
class RecentFilesModel;
} // namespace dkimlens::models

namespace dkimlens::pages {

class RecentBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit RecentBox(models::RecentFilesModel *model, QWidget *parent = nullptr);

signals:
    void fileChosen(const QString &path);

private:
    void choose(const QModelIndex &index);
    void setUpColumns();
    void followModel();

    models::RecentFilesModel *m_model;
    QTableView *m_table;
};

} // namespace dkimlens::pages
