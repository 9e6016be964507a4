// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/repair_box.h"

#include "core/engine/dkim/key_faults.h"
#include "core/session/keys/zone_text.h"
#include "ui/pages/octets_view.h"
#include "ui/pages/text_label.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::Symbol;

std::string recordToPublish(const KeyLookup &lookup)
{
    if (lookup.toPublish)
        return *lookup.toPublish;
    const dkim::KeyRecord *record = lookup.signature.key.record();
    return record && record->problem ? dkim::repaired(*record).value_or(std::string()) : std::string();
}

} // namespace

RepairBox::RepairBox(QWidget *parent)
    : widgets::Box(tr("Record to publish"), parent)
    , m_sentence(makeParagraph(widgets::TextRole::Body))
    , m_holder(new QWidget)
{
    setObjectName(QStringLiteral("repairBox"));
    m_sentence->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(4));
    auto *holder = new QVBoxLayout(m_holder);
    holder->setContentsMargins({});
    content()->addWidget(m_sentence);
    content()->addWidget(m_holder);
    content()->addWidget(makeButtons());
    hide();
}

QWidget *RepairBox::makeButtons()
{
    auto *copy = new QPushButton(widgets::icon(Symbol::Copy), tr("Copy &record"));
    copy->setObjectName(QStringLiteral("copyRecord"));
    auto *copyZone = new QPushButton(widgets::icon(Symbol::Copy), tr("Copy for a &zone file"));
    copyZone->setObjectName(QStringLiteral("copyZoneRecord"));
    copyZone->setToolTip(tr("In quotes, as strings of 255 bytes at most"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromStdString(m_record)); });
    connect(copyZone, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(session::zoneEntry(m_name, m_record)));
    });
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(scaled(12), scaled(4), scaled(12), scaled(10));
    row->addWidget(copy);
    row->addWidget(copyZone);
    row->addStretch();
    return buttons;
}

void RepairBox::show(const KeyLookup &lookup)
{
    const std::string record = recordToPublish(lookup);
    m_name = lookup.signature.key.name;
    setVisible(!record.empty());
    m_sentence->setText(lookup.toPublish ? tr("This publishes the key.")
                                         : tr("The same key in a record that every verifier can read."));
    if (record.empty() || record == m_record)
        return;
    m_record = record;
    showRecord();
}

void RepairBox::showRecord()
{
    setRemark(text::exactByteCount(m_record.size()));
    delete m_view;
    m_view = new OctetsView(QString::fromStdString(m_record), tr("Record to publish"));
    m_view->setObjectName(QStringLiteral("recordToPublish"));
    m_holder->layout()->addWidget(m_view);
}

} // namespace dkimlens::pages
