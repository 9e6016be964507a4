// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/key_name_box.h"

#include "ui/pages/key_name_view.h"
#include "ui/pages/text_label.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dkimlens::pages {

using widgets::scaled;

KeyNameBox::KeyNameBox(QWidget *parent)
    : widgets::Box(tr("Name asked in DNS"), parent)
    , m_view(new KeyNameView)
    , m_nothing(makeParagraph(widgets::TextRole::Body))
    , m_copy(new QPushButton(widgets::icon(widgets::Symbol::Copy), tr("Copy dig command")))
{
    setRemark(tr("type TXT"));
    m_copy->setObjectName(QStringLiteral("copyDig"));
    m_nothing->setText(tr("d= and s= make no domain name, so there is nothing to ask for."));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(8));
    row->setSpacing(scaled(12));
    row->addWidget(m_view, 1);
    row->addWidget(m_nothing, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    content()->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &KeyNameBox::copyCommand);
}

void KeyNameBox::show(const KeyLookup &lookup)
{
    m_name = text::fromOctets(lookup.signature.key.name);
    m_view->setName(m_name);
    m_view->setVisible(!m_name.isEmpty());
    m_nothing->setVisible(m_name.isEmpty());
    m_copy->setVisible(!m_name.isEmpty());
    setVisible(lookup.subject == KeyLookup::Subject::Signature || !m_name.isEmpty()); // pasted without one
}

void KeyNameBox::copyCommand() const
{
    // Domain names hold no quotes (dns::toAscii), so the shell reads the quoted name as it is.
    QGuiApplication::clipboard()->setText(QStringLiteral("dig +noall +answer TXT '%1'").arg(m_name));
}

} // namespace dkimlens::pages
