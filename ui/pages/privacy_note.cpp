// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/privacy_note.h"

#include "ui/pages/text_label.h"
#include "ui/widgets/status_icon.h"

#include <QHBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;

TextLabel *makeText(const QString &markup)
{
    auto *label = new TextLabel(widgets::TextRole::Body);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setText(markup);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return label;
}

} // namespace

PrivacyNote::PrivacyNote(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *shape = new widgets::StatusLabel(widgets::length::icon);
    shape->setStatus(text::Status::Info);
    TextLabel *note =
        makeText(QStringLiteral("<b>%1</b> %2")
                     .arg(tr("Your messages stay on this computer."),
                          tr("Only names are looked up in DNS: of keys, and for SPF and DMARC. Who serves "
                             "them can see that someone asks.")));
    TextLabel *offline =
        makeText(QStringLiteral("<a href=\"#offline\">%1</a>").arg(tr("Work without network")));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(2));
    texts->addWidget(note);
    texts->addWidget(offline);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(10));
    layout->setSpacing(scaled(10));
    layout->addWidget(shape, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    connect(offline, &QLabel::linkActivated, this, &PrivacyNote::offlineRequested);
}

} // namespace dkimlens::pages
