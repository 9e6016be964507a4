// SPDX-License-Identifier: Apache-2.0
// Widgets one below the other that scroll where there is no room for all: paragraphs keep the height that
// their text takes at the width there is.

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace dkimlens::pages {

class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refit();

    QVBoxLayout *m_column;
};

} // namespace dkimlens::pages
