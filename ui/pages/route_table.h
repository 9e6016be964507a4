// SPDX-License-Identifier: Apache-2.0
// The table of hops: as high as its rows, up to a number of them, and with one row across for the boundary.

#pragma once

#include <QTableView>

namespace dkimlens::models {
class RouteModel;
} // namespace dkimlens::models

namespace dkimlens::pages {

class RouteTable : public QTableView
{
    Q_OBJECT

public:
    explicit RouteTable(models::RouteModel *model, QWidget *parent = nullptr);

    void setMostRows(int rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followModel();
    void divideWidth();
    int hopWidth() const;
    int timeWidth() const;

    const models::RouteModel *m_model;
    int m_mostRows = 12;
};

} // namespace dkimlens::pages
