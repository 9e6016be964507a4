// SPDX-License-Identifier: Apache-2.0
// A titled strip of compared octets, with the result of the comparison as its headline.

#pragma once

#include "ui/pages/octet_strip.h"
#include "ui/widgets/box.h"

namespace dkimlens::widgets {
class StatusLabel;
} // namespace dkimlens::widgets

namespace dkimlens::pages {

class TextLabel;

class CompareBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit CompareBox(const QString &title, QWidget *parent = nullptr);

    void show(const ComparedOctets &octets);

private:
    widgets::StatusLabel *m_status;
    TextLabel *m_headline;
    OctetStrip *m_strip;
};

} // namespace dkimlens::pages
