// SPDX-License-Identifier: Apache-2.0
// What stands in a list or table that has no rows: why it is empty, or what to do.

#pragma once

#include "ui/pages/text_label.h"

class QAbstractItemView;

namespace dkimlens::pages {

class EmptyNote : public TextLabel
{
    Q_OBJECT

public:
    // In the middle of `view`, which owns it and has its model already.
    EmptyNote(QAbstractItemView *view, const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    QAbstractItemView *m_view;
};

} // namespace dkimlens::pages
