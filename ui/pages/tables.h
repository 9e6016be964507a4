// SPDX-License-Identifier: Apache-2.0
// Tables as pages show them: whole rows selected, painted by our delegate, moved through with the arrow keys.

#pragma once

#include <QTableView>

class QAbstractItemModel;

namespace dkimlens::pages {

void setUpTable(QTableView &table, QAbstractItemModel *model, const QString &objectName,
                const QString &accessibleName);
QTableView *makeTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName);

// As high as its rows: for tables on a page that scrolls as a whole.
class FittedTable : public QTableView
{
    Q_OBJECT

public:
    FittedTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void refit();
};

} // namespace dkimlens::pages
