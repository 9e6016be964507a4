// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/compare_box.h"

#include "ui/pages/text_label.h"
#include "ui/widgets/status_icon.h"

#include <QHBoxLayout>

namespace dkimlens::pages {
namespace {

QString headlineOf(const ComparedOctets &octets)
{
    if (!octets.isReadable())
        return CompareBox::tr("nothing to compare");
    return CompareBox::tr("%1 of %2 bytes are equal")
        .arg(qulonglong{octets.equal()})
        .arg(qulonglong{octets.size()});
}

text::Status statusOf(const ComparedOctets &octets)
{
    if (!octets.isReadable())
        return text::Status::NotRun;
    return octets.upper == octets.lower ? text::Status::Pass : text::Status::Fail;
}

} // namespace

CompareBox::CompareBox(const QString &title, QWidget *parent)
    : widgets::Box(title, parent)
    , m_status(new widgets::StatusLabel(14))
    , m_headline(new TextLabel(widgets::TextRole::Body, TextLabel::Tone::Second))
    , m_strip(new OctetStrip)
{
    auto *headline = new QWidget;
    auto *row = new QHBoxLayout(headline);
    row->setContentsMargins({});
    row->setSpacing(widgets::scaled(widgets::length::iconGap));
    row->addWidget(m_status);
    row->addWidget(m_headline);
    setHeaderWidget(headline);
    content()->addWidget(m_strip);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_strip->setObjectName(QStringLiteral("strip"));
}

void CompareBox::show(const ComparedOctets &octets)
{
    m_status->setStatus(statusOf(octets));
    m_headline->setText(headlineOf(octets));
    m_strip->show(octets);
}

} // namespace dkimlens::pages
