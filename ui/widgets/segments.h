// SPDX-License-Identifier: Apache-2.0
// A switch of a few words side by side, one of which is chosen: Text | Hex.

#pragma once

#include <QWidget>

class QButtonGroup;

namespace dkimlens::widgets {

class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(const QStringList &words, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index); // emits nothing

signals:
    void chosen(int index); // by the user

private:
    QButtonGroup *m_group;
};

} // namespace dkimlens::widgets
