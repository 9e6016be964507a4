// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/known_keys_box.h"

#include "ui/pages/tables.h"
#include "ui/pages/text_label.h"
#include "ui/text/known_key_text.h"
#include "ui/widgets/metrics.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

using models::Cell;
using models::CellRow;
using widgets::scaled;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::KnownKeysBox)
};

Cell fitOf(const dkim::TriedKey &tried)
{
    switch (tried.match) {
    case dkim::Match::Match:
        return {Words::tr("fits"), text::Status::Pass};
    case dkim::Match::Mismatch:
        return {Words::tr("does not fit"), text::Status::Fail};
    case dkim::Match::NotChecked:
        return {Words::tr("not tried"), text::Status::NotRun};
    }
    return {};
}

CellRow rowOf(const dkim::TriedKey &tried)
{
    const QString key = text::keyText(tried.record);
    return {{{tried.isInDns ? Words::tr("%1, in DNS today").arg(key) : key},
             {text::originText(tried.key)},
             {text::seenText(tried.key)},
             fitOf(tried)}};
}

QString sentenceOf(const dkim::VerifiedSignature &signature)
{
    if (const dkim::TriedKey *old = text::oldKeyOf(signature))
        return text::sentence(*old);
    if (signature.tried.empty())
        return Words::tr("No other key of this name is known.");
    return Words::tr("None of them changes the verdict.");
}

} // namespace

KnownKeysBox::KnownKeysBox(QWidget *parent)
    : widgets::Box(tr("Keys beside DNS"), parent)
    , m_keys(new models::CellTable({tr("Key"), tr("Where from"), tr("Seen"), tr("Signature")}, this))
    , m_table(new FittedTable(m_keys, QStringLiteral("knownKeys"), tr("Keys known beside DNS")))
    , m_sentence(new TextLabel(widgets::TextRole::Body))
    , m_ask(new QPushButton)
{
    m_sentence->setObjectName(QStringLiteral("knownKeysSentence"));
    m_sentence->setWordWrap(true);
    m_ask->setObjectName(QStringLiteral("askArchive"));
    m_ask->setToolTip(tr("Tells the archive which selector and domain you look at. Nothing else is sent."));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_ask, 0, Qt::AlignTop);
    content()->addWidget(m_table);
    content()->addLayout(row);
    connect(m_ask, &QPushButton::clicked, this, &KnownKeysBox::archiveRequested);
}

// The archive is for keys that are gone or another by now.
void KnownKeysBox::show(const KeyLookup &lookup)
{
    const dkim::VerifiedSignature &signature = lookup.signature;
    std::vector<CellRow> rows;
    for (const dkim::TriedKey &tried : signature.tried)
        rows.push_back(rowOf(tried));
    const bool isMissed = lookup.subject == KeyLookup::Subject::Signature && lookup.answer
        && !signature.key.name.empty() && signature.signatureMatch != dkim::Match::Match;
    setRemark(tr("evidence, no verdict"));
    m_table->setVisible(!rows.empty());
    m_keys->setRows(std::move(rows));
    m_sentence->setText(sentenceOf(signature));
    m_ask->setVisible(isMissed);
    m_ask->setEnabled(!lookup.isArchiveAsked);
    m_ask->setText(lookup.isArchiveAsked ? tr("Asking the archive…") : tr("Ask the &archive of old keys"));
    setVisible(isMissed || !signature.tried.empty());
}

} // namespace dkimlens::pages
