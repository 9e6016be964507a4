// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/arc/trust_dialog.h"

#include "ui/pages/text_label.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace dkimlens::pages {

using widgets::scaled;
using widgets::TextRole;

TrustDialog::TrustDialog(const QStringList &sealers, const QStringList &trusted, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("trustDialog"));
    setWindowTitle(tr("Trusted sealers"));
    auto *explanation = makeParagraph(TextRole::Body);
    explanation->setText(tr("Tick the domains whose servers you believe when they report what they found. "
                            "The choice is kept for all messages."));
    m_list->setObjectName(QStringLiteral("trustedSealers"));
    m_list->setAccessibleName(tr("Trusted sealers"));
    for (const QString &sealer : sealers)
        add(sealer, trusted.contains(sealer) ? Qt::Checked : Qt::Unchecked, tr("seals this message"));
    for (const QString &sealer : trusted) {
        if (!sealers.contains(sealer))
            add(sealer, Qt::Checked, tr("trusted before"));
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(10));
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(scaled(420), scaled(320));
    m_list->setFocus();
}

void TrustDialog::add(const QString &sealer, Qt::CheckState state, const QString &remark)
{
    auto *item =
        new QListWidgetItem(tr("%1, %2", "a domain, and how it comes here").arg(sealer, remark), m_list);
    item->setData(Qt::UserRole, sealer);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
}

QStringList TrustDialog::trusted() const
{
    QStringList domains;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            domains.append(item->data(Qt::UserRole).toString());
    }
    domains.sort();
    return domains;
}

} // namespace dkimlens::pages
