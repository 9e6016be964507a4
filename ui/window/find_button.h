// SPDX-License-Identifier: Apache-2.0
// Looks like a search field and opens the one of Source, so that there is one place to search in.

#pragma once

#include <QAbstractButton>

class QAction;

namespace dkimlens::window {

class FindButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FindButton(QAction *find, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QAction *m_find;
};

} // namespace dkimlens::window
