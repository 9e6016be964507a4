// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/reference_link.h"

#include "ui/models/rfc_link.h"
#include "ui/text/rfc_text.h"

namespace dkimlens::pages {

ReferenceLink::ReferenceLink(std::string_view rfc, QWidget *parent)
    : LinkLabel(parent)
{
    connect(this, &LinkLabel::opened, this, [this] { emit referenceChosen(m_reference); });
    name(rfc);
    if (rfc.empty())
        hide(); // and not else shown: it has no place in a window yet
}

void ReferenceLink::setSection(std::string_view rfc)
{
    name(rfc);
    setVisible(!rfc.empty());
}

void ReferenceLink::name(std::string_view rfc)
{
    m_reference = models::rfcLink(rfc);
    setLink(text::rfcSection(rfc));
    setToolTip(m_reference.toString());
}

} // namespace dkimlens::pages
