// SPDX-License-Identifier: Apache-2.0
// Boxes in two columns that become one where the page is narrow; the whole scrolls.

#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace dkimlens::pages {

class Columns : public QScrollArea
{
    Q_OBJECT

public:
    // `narrow`: width of the design below which the columns stand one below the other.
    Columns(int leftStretch, int rightStretch, int narrow);

    void addLeft(QWidget *box);
    void addRight(QWidget *box);
    void addBelow(QWidget *box); // as wide as both columns

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_columns;
    QBoxLayout *m_left;
    QBoxLayout *m_right;
    QBoxLayout *m_below;
    int m_narrow;
};

} // namespace dkimlens::pages
