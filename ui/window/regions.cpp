// SPDX-License-Identifier: Apache-2.0
#include "ui/window/regions.h"

#include <QApplication>

namespace dkimlens::window {
namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

// Walks the tab order from the region's widget on.
QWidget *firstFocus(QWidget *region)
{
    if (takesFocus(region))
        return region;
    for (QWidget *next = region->nextInFocusChain(); next && next != region;
         next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

bool holdsFocus(const QWidget *region)
{
    const QWidget *focus = QApplication::focusWidget();
    return region && focus && (region == focus || region->isAncestorOf(focus));
}

int currentRegion(const std::vector<Region> &regions)
{
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (holdsFocus(regions[i].widget()))
            return static_cast<int>(i);
    }
    return -1;
}

bool enter(const Region &region)
{
    if (region.open)
        region.open();
    QWidget *widget = region.widget();
    QWidget *focus = widget ? firstFocus(widget) : nullptr;
    if (focus)
        focus->setFocus(Qt::TabFocusReason);
    return focus != nullptr;
}

} // namespace

void focusNextRegion(const std::vector<Region> &regions, int step)
{
    const int count = static_cast<int>(regions.size());
    int region = currentRegion(regions);
    if (region < 0)
        region = step > 0 ? -1 : 0;
    for (int tried = 0; tried < count; ++tried) {
        region = (region + step + count) % count;
        if (enter(regions[static_cast<std::size_t>(region)]))
            return;
    }
}

} // namespace dkimlens::window
