// SPDX-License-Identifier: Apache-2.0
// Lookups > Keys known: every key that was seen or imported, to be looked at, removed, taken in and given
// out.

#pragma once

#include "core/session/keys/key_ring.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace dkimlens::models {
class KeyRingModel;
} // namespace dkimlens::models

namespace dkimlens::window {

class OutcomeLine;

class KeyRingDialog : public QDialog
{
    Q_OBJECT

public:
    // `ring` must outlive it.
    explicit KeyRingDialog(session::KeyRing *ring, QWidget *parent = nullptr);

    void importFile(const QString &path);
    void importText(const QByteArray &octets, const QString &file); // `file` empty: pasted
    void exportTo(const QString &path);

private:
    QTableView *makeKeys();
    QLayout *makeButtons();
    QPushButton *makeImport() const;
    void askForFile();
    void paste();
    void askWhereTo();
    void askToRemoveAll();
    void removeSelected();
    void refresh();

    session::KeyRing *m_ring;
    models::KeyRingModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QTableView *m_keys;
    OutcomeLine *m_outcome;
    QPushButton *m_remove;
    QPushButton *m_removeAll;
    QPushButton *m_export;
};

} // namespace dkimlens::window
