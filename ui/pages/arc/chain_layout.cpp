// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/arc/chain_layout.h"

#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;
namespace length = widgets::length;

// Of the design, in pixels: five sets begin to scroll, two look as in the picture, one may grow.
struct Widths
{
    double end; // the author's box, and this check's
    double set;
    double arrow;
};

constexpr Widths least{150, 168, 30};
constexpr Widths usual{212, 289, 48};
constexpr double widest = 2.2; // how far beyond the usual, in steps from the least to the usual

double totalOf(const Widths &widths, std::size_t sets)
{
    return 2 * widths.end + static_cast<double>(sets) * widths.set
        + static_cast<double>(sets + 1) * widths.arrow;
}

double between(double a, double b, double share)
{
    return a + (b - a) * share;
}

Widths widthsFor(std::size_t sets, double available)
{
    const double smallest = totalOf(least, sets);
    const double share = (available - smallest) / (totalOf(usual, sets) - smallest);
    const double used = std::clamp(share, 0.0, widest);
    return {between(least.end, usual.end, used), between(least.set, usual.set, used),
            between(least.arrow, usual.arrow, used)};
}

int textHeight(TextRole role)
{
    return QFontMetrics(widgets::fontOf(role)).height();
}

} // namespace

int chainHeaderHeight()
{
    return textHeight(TextRole::DefaultButton) + textHeight(TextRole::SecondLine) + scaled(8);
}

int chainLineHeight()
{
    return textHeight(TextRole::Body) + textHeight(TextRole::SecondLine) + scaled(4);
}

ChainLayout chainLayout(std::size_t boxes, std::size_t lines, int available, Qt::LayoutDirection direction)
{
    ChainLayout layout;
    if (boxes < 2)
        return layout;
    const double unit = scaled(100) / 100.0; // logical pixels of one of the design's
    const Widths widths = widthsFor(boxes - 2, available / unit);
    const int height =
        chainHeaderHeight() + static_cast<int>(lines) * chainLineHeight() + scaled(length::boxGap);
    double x = 0;
    for (std::size_t i = 0; i < boxes; ++i) {
        const bool isEnd = i == 0 || i + 1 == boxes;
        const double width = (isEnd ? widths.end : widths.set) * unit;
        layout.boxes.emplace_back(qRound(x), 0, qRound(x + width) - qRound(x), height);
        x += width;
        if (i + 1 == boxes)
            break;
        layout.arrows.emplace_back(qRound(x), 0, qRound(widths.arrow * unit), height);
        x += widths.arrow * unit;
    }
    layout.size = {std::max(qRound(x), available), height};
    const QRect whole({0, 0}, layout.size);
    for (std::vector<QRect> *rects : {&layout.boxes, &layout.arrows}) {
        for (QRect &rect : *rects)
            rect = QStyle::visualRect(direction, whole, rect);
    }
    return layout;
}

} // namespace dkimlens::pages
