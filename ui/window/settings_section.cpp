// SPDX-License-Identifier: Apache-2.0
#include "ui/window/settings_section.h"

#include "ui/pages/text_label.h"

#include <QVBoxLayout>

namespace dkimlens::window {

using pages::TextLabel;
using widgets::scaled;
using widgets::TextRole;

SettingsSection::SettingsSection(const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_column->setContentsMargins({});
    m_column->setSpacing(scaled(widgets::length::unit));
    auto *heading = new TextLabel(TextRole::Title);
    heading->setText(title);
    m_column->addWidget(heading);
    if (!note.isEmpty())
        addNote(note);
}

void SettingsSection::addNote(const QString &text)
{
    TextLabel *note = pages::makeParagraph(TextRole::Body, TextLabel::Tone::Second);
    note->setText(text);
    m_column->addWidget(note);
}

} // namespace dkimlens::window
