// SPDX-License-Identifier: Apache-2.0
// The status bar: which file, what is selected and how large it is; where the keys came from and how long it
// took.

#pragma once

#include "core/session/session.h"
#include "ui/models/message_list_model.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace dkimlens::widgets {
class StatusLabel;
} // namespace dkimlens::widgets

namespace dkimlens::window {

class StatusParts;

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void show(const models::OpenMessage &message);
    void showNothing(const models::KeySource &keys);
    void setSelection(const QString &title);
    void setKey(const QStringList &parts); // that is looked at, in place of the selection; empty: none is

signals:
    void cancelRequested();

private:
    void showWaiting(const models::OpenMessage &message);
    void refreshLeft();

    QString m_file;
    QString m_selection;
    QStringList m_key;
    QString m_size;
    StatusParts *m_left;
    StatusParts *m_right;
    widgets::StatusLabel *m_ring;
    QLabel *m_waiting;
    QToolButton *m_cancel;
};

} // namespace dkimlens::window
