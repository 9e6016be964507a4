// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/text_label.h"

#include <QEvent>

#include <algorithm>

namespace dkimlens::pages {

TextLabel::TextLabel(widgets::TextRole role, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setFont(widgets::fontOf(role));
    setTextFormat(Qt::PlainText); // what a message says is never markup
    if (tone == Tone::Second)
        setForegroundRole(QPalette::PlaceholderText);
}

void TextLabel::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

int TextLabel::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(widgets::fontOf(m_role));
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && textFormat() == Qt::RichText)
        readAgain();
}

// Qt gives a link its colour when it reads the markup, and keeps it in another theme.
void TextLabel::readAgain()
{
    const QString markup = text();
    clear();
    setText(markup);
}

TextLabel *makeParagraph(widgets::TextRole role, TextLabel::Tone tone)
{
    auto *label = new TextLabel(role, tone);
    label->setWordWrap(true);
    label->setMaximumWidth(widgets::scaled(96 * 7)); // 96 characters
    return label;
}

} // namespace dkimlens::pages
