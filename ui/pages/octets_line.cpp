// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/octets_line.h"

#include "ui/pages/copy_action.h"
#include "ui/text/octets.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using widgets::fontOf;
using widgets::scaled;
using widgets::TextRole;

constexpr std::size_t longest = 32; // octets that are shown whole where there is room
constexpr std::size_t head = 12; // of longer ones
constexpr std::size_t tail = 3;

int widthOf(const QString &text)
{
    return QFontMetrics(fontOf(TextRole::Bytes)).horizontalAdvance(text) + scaled(4);
}

} // namespace

OctetsLine::OctetsLine(std::string octets, QWidget *parent)
    : QWidget(parent)
    , m_octets(std::move(octets))
{
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // octets have one direction in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(text::hex(m_octets));
    addCopyAction(this, [this] { return text::hex(m_octets); });
}

// The end is kept: two numbers that begin alike seldom end alike.
QString OctetsLine::textFor(int width) const
{
    for (std::size_t front = m_octets.size() <= longest ? longest : head; front > 1; --front) {
        QString text = text::shortHex(m_octets, front, tail);
        if (widthOf(text) <= width)
            return text;
    }
    return text::shortHex(m_octets, 1, 1);
}

QString OctetsLine::shown() const
{
    return textFor(width());
}

QSize OctetsLine::sizeHint() const
{
    return {widthOf(textFor(1 << 20)), std::max(scaled(20), QFontMetrics(fontOf(TextRole::Bytes)).height())};
}

QSize OctetsLine::minimumSizeHint() const
{
    return {widthOf(text::shortHex(m_octets, 1, 1)), sizeHint().height()};
}

void OctetsLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(fontOf(TextRole::Bytes));
    painter.setPen(widgets::colorsOf(palette()).text);
    painter.drawText(rect().adjusted(scaled(2), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, shown());
    if (!hasFocus())
        return;
    painter.setPen(QPen(widgets::colorsOf(palette()).accent, 1, Qt::DotLine));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace dkimlens::pages
