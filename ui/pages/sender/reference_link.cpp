// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sender/reference_link.h"

#include "ui/models/rfc_link.h"

#include <QUrl>

namespace dkimlens::pages {

TextLabel *makeReferenceLink(const QString &document, const QString &section)
{
    auto *link = new TextLabel(widgets::TextRole::Small);
    link->setTextFormat(Qt::RichText);
    link->setText(QStringLiteral("<a href=\"%1\">%2 §%3</a>")
                      .arg(models::rfcLink(document, section).toString(), document, section));
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return link;
}

} // namespace dkimlens::pages
