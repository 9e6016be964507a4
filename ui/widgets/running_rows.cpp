// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/running_rows.h"

#include "ui/widgets/row_painting.h"
#include "ui/widgets/status_icon.h"

#include <QAbstractItemView>

namespace dkimlens::widgets {
namespace {

bool hasRunningRow(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (statusAt(index) == text::Status::Running || hasRunningRow(model, index))
            return true;
    }
    return false;
}

} // namespace

void animateRunningRows(QAbstractItemView *view)
{
    auto *animation = new RingAnimation(view->viewport());
    const QAbstractItemModel *model = view->model();
    const auto follow = [animation, model] { animation->setRunning(hasRunningRow(*model)); };
    QObject::connect(model, &QAbstractItemModel::dataChanged, animation, follow);
    QObject::connect(model, &QAbstractItemModel::modelReset, animation, follow);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, animation, follow);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, animation, follow);
}

} // namespace dkimlens::widgets
