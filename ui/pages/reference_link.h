// SPDX-License-Identifier: Apache-2.0
// The section of an RFC as a link: "RFC 6376 §3.6.1".

#pragma once

#include "ui/pages/link_label.h"

#include <QUrl>

#include <string_view>

namespace dkimlens::pages {

class ReferenceLink : public LinkLabel
{
    Q_OBJECT

public:
    explicit ReferenceLink(std::string_view rfc = {}, QWidget *parent = nullptr);

    void setSection(std::string_view rfc); // "6376#3.6.1"; hidden while there is none
    QUrl reference() const { return m_reference; }

signals:
    void referenceChosen(const QUrl &reference);

private:
    void name(std::string_view rfc);

    QUrl m_reference;
};

} // namespace dkimlens::pages
