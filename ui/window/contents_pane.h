// SPDX-License-Identifier: Apache-2.0
// The navigator: what the shown message holds, and the choice of what to look at.

#pragma once

#include "ui/models/contents_model.h"

#include <QTreeView>

namespace dkimlens::window {

class ContentsPane : public QTreeView
{
    Q_OBJECT

public:
    explicit ContentsPane(QWidget *parent = nullptr);

    void show(const analysis::Analysis &analysis);
    void clear();
    void choose(std::optional<std::size_t> signature); // nothing: the overview
    const models::ContentsNode *chosen() const;

signals:
    void nodeChosen();

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    models::ContentsModel *m_model;
};

} // namespace dkimlens::window
