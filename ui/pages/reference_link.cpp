// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/reference_link.h"

#include "ui/models/rfc_link.h"
#include "ui/text/rfc_text.h"

#include <QFocusEvent>

namespace dkimlens::pages {

ReferenceLink::ReferenceLink(std::string_view rfc, QWidget *parent)
    : TextLabel(widgets::TextRole::Small, Tone::First, parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [this] { emit referenceChosen(m_reference); });
    name(rfc);
    if (rfc.empty())
        hide(); // and not else shown: it has no place in a window yet
}

void ReferenceLink::setSection(std::string_view rfc)
{
    name(rfc);
    setVisible(!rfc.empty());
}

// One Tab is enough: a label with several links would want another to choose the first.
void ReferenceLink::focusInEvent(QFocusEvent *event)
{
    TextLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

void ReferenceLink::name(std::string_view rfc)
{
    m_reference = models::rfcLink(rfc);
    setText(QStringLiteral("<a href=\"%1\">%2</a>")
                .arg(m_reference.toString().toHtmlEscaped(), text::rfcSection(rfc)));
}

} // namespace dkimlens::pages
