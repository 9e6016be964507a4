// SPDX-License-Identifier: Apache-2.0
// The navigator: what the shown message holds, and the choice of what to look at.

#pragma once

#include "core/session/session.h"
#include "ui/models/contents_model.h"

#include <QTreeView>

namespace dkimlens::window {

class ContentsPane : public QTreeView
{
    Q_OBJECT

public:
    explicit ContentsPane(QWidget *parent = nullptr);

    // `causes`: what is known by now of why its signatures fail.
    void show(const session::Session &session, const text::CauseFindings &causes);
    void clear();
    void choose(const models::Place &place); // the overview where there is no such place
    const models::ContentsNode *chosen() const;

signals:
    void nodeChosen();
    void chosenAgain(); // by a click or Enter, on the node that may be chosen already

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    models::ContentsModel *m_model;
};

} // namespace dkimlens::window
