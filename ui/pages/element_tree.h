// SPDX-License-Identifier: Apache-2.0
// The tree of a key's DER, as high as its rows.

#pragma once

#include <QTreeView>

namespace dkimlens::models {
class DerTreeModel;
} // namespace dkimlens::models

namespace dkimlens::pages {

class ElementTree : public QTreeView
{
    Q_OBJECT

public:
    explicit ElementTree(models::DerTreeModel *model);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    int shownRows() const;

    models::DerTreeModel *m_model;
};

} // namespace dkimlens::pages
