// SPDX-License-Identifier: Apache-2.0
// Lists as docks and pages show them: rows painted by our delegate, opened by a click or Enter.

#pragma once

#include <QListView>

class QAbstractItemModel;

namespace dkimlens::pages {

QListView *makeList(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName);

} // namespace dkimlens::pages
