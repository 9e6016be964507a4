// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/link_label.h"

#include "ui/widgets/colors.h"

#include <QKeyEvent>
#include <QPainter>

namespace dkimlens::pages {
namespace {

constexpr int outline = 2; // of the design, of what has the focus
constexpr int gap = 1; // within it

} // namespace

LinkLabel::LinkLabel(QWidget *parent)
    : TextLabel(widgets::TextRole::Small, Tone::First, parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    setFocusPolicy(Qt::StrongFocus); // the whole is the link: nobody is to go on to it within the label
    setMargin(widgets::scaled(outline + gap));
    connect(this, &QLabel::linkActivated, this, &LinkLabel::opened);
}

void LinkLabel::setLink(const QString &text)
{
    setText(QStringLiteral("<a href=\"link\">%1</a>").arg(text.toHtmlEscaped()));
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        emit opened();
    else
        TextLabel::keyPressEvent(event);
}

void LinkLabel::paintEvent(QPaintEvent *event)
{
    TextLabel::paintEvent(event);
    if (!hasFocus())
        return;
    const double width = widgets::scaled(outline);
    QPainter painter(this);
    painter.setPen(QPen(widgets::colorsOf(palette()).accent, width));
    painter.drawRect(QRectF(contentsRect()).adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

} // namespace dkimlens::pages
