// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/key_name_view.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace dkimlens::pages {
namespace {

using widgets::fontOf;
using widgets::scaled;
using widgets::TextRole;

QString fixedPart()
{
    return QStringLiteral("_domainkey"); // RFC 6376, 3.6.2.1
}

int partHeight()
{
    return scaled(32);
}

int dotWidth()
{
    return scaled(20);
}

int captionHeight()
{
    return QFontMetrics(fontOf(TextRole::SecondLine)).height() + scaled(4);
}

} // namespace

KeyNameView::KeyNameView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyNameView::setName(const QString &name)
{
    const QString middle = QLatin1Char('.') + fixedPart() + QLatin1Char('.');
    const auto at = name.indexOf(middle);
    m_selector = name.left(at);
    m_domain = name.mid(at + middle.size());
    setAccessibleName(name);
    setToolTip(name);
    updateGeometry();
    update();
}

std::vector<KeyNameView::Part> KeyNameView::parts() const
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    return {{m_selector, tr("selector, from s="), colors.accentTint},
            {fixedPart(), tr("fixed by the RFC"), colors.neutralTint},
            {m_domain, tr("domain, from d="), colors.infoTint}};
}

// The parts' own widths; where they do not fit, the long ones give way.
std::vector<int> KeyNameView::widths(const std::vector<Part> &parts, int available) const
{
    const QFontMetrics octets(fontOf(TextRole::Bytes));
    const QFontMetrics caption(fontOf(TextRole::SecondLine));
    std::vector<int> widths;
    widths.reserve(parts.size());
    for (const Part &part : parts)
        widths.push_back(std::max(octets.horizontalAdvance(part.text) + 2 * scaled(14),
                                  caption.horizontalAdvance(part.caption) + scaled(8)));
    const int room = available - 2 * dotWidth();
    while (std::accumulate(widths.begin(), widths.end(), 0) > std::max(room, 3)) {
        int &widest = *std::ranges::max_element(widths);
        widest = std::max(1, widest - std::max(1, widest / 20));
    }
    return widths;
}

QSize KeyNameView::sizeHint() const
{
    const std::vector<int> natural = widths(parts(), 1 << 20);
    return {std::accumulate(natural.begin(), natural.end(), 2 * dotWidth()), partHeight() + captionHeight()};
}

QSize KeyNameView::minimumSizeHint() const
{
    return {scaled(240), sizeHint().height()};
}

void KeyNameView::paintPart(QPainter &painter, const QRect &rect, const Part &part) const
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    painter.setPen(colors.border);
    painter.setBrush(part.background);
    painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    const QFont font = fontOf(TextRole::Bytes);
    painter.setFont(font);
    painter.setPen(colors.text);
    const QRect inside = rect.adjusted(scaled(4), 0, -scaled(4), 0);
    painter.drawText(inside, Qt::AlignCenter,
                     QFontMetrics(font).elidedText(part.text, Qt::ElideMiddle, inside.width()));
}

void KeyNameView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const std::vector<Part> all = parts();
    const std::vector<int> sizes = widths(all, width());
    const QFont captionFont = fontOf(TextRole::SecondLine);
    int x = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i > 0) {
            paintPart(painter, {x, 0, dotWidth() + 1, partHeight()},
                      {QStringLiteral("."), {}, widgets::colorsOf(palette()).base});
            x += dotWidth();
        }
        paintPart(painter, {x, 0, sizes[i] + 1, partHeight()}, all[i]);
        painter.setFont(captionFont);
        painter.setPen(widgets::colorsOf(palette()).text2);
        painter.drawText(QRect(x, partHeight() + scaled(4), sizes[i], captionHeight()),
                         Qt::AlignHCenter | Qt::AlignTop,
                         QFontMetrics(captionFont).elidedText(all[i].caption, Qt::ElideRight, sizes[i]));
        x += sizes[i];
    }
}

} // namespace dkimlens::pages
