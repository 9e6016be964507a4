// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/record_box.h"

#include "ui/pages/octets_view.h"
#include "ui/pages/text_label.h"
#include "ui/text/texts.h"

#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;

QString stringCount(std::size_t count)
{
    return count == 1 ? RecordBox::tr("1 string")
                      : RecordBox::tr("%1 strings").arg(static_cast<qulonglong>(count));
}

// A keys file may hold longer texts than one string of DNS can be.
bool isJoined(const dns::TxtRecord &record)
{
    constexpr std::size_t longestString = 255; // RFC 1035, 3.3
    return record.strings.size() == 1 && record.strings.front().size() > longestString;
}

QString sizesOf(const dns::TxtRecord &record)
{
    if (isJoined(record))
        return text::byteCount(record.strings.front().size());
    return RecordBox::tr("%1, %2").arg(stringCount(record.strings.size()),
                                       text::byteCount(record.joined().size()));
}

// "Record 1 of 2, used"; nothing where there is only one.
QString recordTitle(const KeyLookup &lookup, std::size_t index)
{
    const std::size_t count = lookup.answer->txt.size();
    if (count == 1)
        return {};
    const QString title = RecordBox::tr("Record %1 of %2")
                              .arg(static_cast<qulonglong>(index) + 1)
                              .arg(static_cast<qulonglong>(count));
    const bool isUsed = index == lookup.signature.key.chosen && lookup.signature.key.record();
    return isUsed ? RecordBox::tr("%1, the one that is used").arg(title) : title;
}

QString stringTitle(const dns::TxtRecord &record, std::size_t index)
{
    if (isJoined(record))
        return RecordBox::tr("All strings joined");
    const QString title = RecordBox::tr("String %1, %2")
                              .arg(static_cast<qulonglong>(index) + 1)
                              .arg(text::byteCount(record.strings[index].size()));
    return index == 0 ? title
                      : RecordBox::tr("%1, joined with no space to string %2")
                            .arg(title)
                            .arg(static_cast<qulonglong>(index));
}

} // namespace

RecordBox::RecordBox(QWidget *parent)
    : widgets::Box(tr("TXT record"), parent)
{
}

void RecordBox::show(const KeyLookup &lookup)
{
    const bool hasRecords = lookup.answer && !lookup.answer->txt.empty();
    setVisible(hasRecords);
    delete m_rows;
    m_rows = nullptr;
    if (!hasRecords)
        return;
    m_rows = new QWidget;
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    content()->addWidget(m_rows);
    const auto &records = lookup.answer->txt;
    setRemark(records.size() == 1 ? sizesOf(records.front())
                                  : tr("%1 records").arg(static_cast<qulonglong>(records.size())));
    for (std::size_t i = 0; i < records.size(); ++i)
        addRecord(records[i], recordTitle(lookup, i));
    m_rows->show();
}

void RecordBox::addRecord(const dns::TxtRecord &record, const QString &title)
{
    for (std::size_t i = 0; i < record.strings.size(); ++i) {
        const QString heading = stringTitle(record, i);
        addHeading(title.isEmpty() ? heading : title + QStringLiteral(" · ") + heading);
        m_rows->layout()->addWidget(new OctetsView(text::fromOctets(record.strings[i]), heading));
    }
}

void RecordBox::addHeading(const QString &text)
{
    auto *heading = new TextLabel(widgets::TextRole::Small, TextLabel::Tone::Second);
    heading->setText(text);
    heading->setBackgroundRole(QPalette::Window);
    heading->setAutoFillBackground(true);
    heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    heading->setContentsMargins(scaled(12), scaled(2), scaled(12), scaled(2));
    m_rows->layout()->addWidget(heading);
}

} // namespace dkimlens::pages
