// SPDX-License-Identifier: Apache-2.0
// Which sealers a person trusts: those of the chain that is shown, and those that were trusted before.

#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;

namespace dkimlens::pages {

class TrustDialog : public QDialog
{
    Q_OBJECT

public:
    TrustDialog(const QStringList &sealers, const QStringList &trusted, QWidget *parent);

    QStringList trusted() const; // as the ticks stand now, sorted

private:
    void add(const QString &sealer, Qt::CheckState state, const QString &remark);

    QListWidget *m_list;
};

} // namespace dkimlens::pages
