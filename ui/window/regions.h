// SPDX-License-Identifier: Apache-2.0
// The regions of the window that F6 walks through.

#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace dkimlens::window {

struct Region
{
    std::function<QWidget *()> widget; // as it is now; one that is hidden is passed over
    std::function<void()> open; // makes it seen first; may be empty
};

// The focus goes to the first widget of the next region that takes it. `step`: 1 or -1.
void focusNextRegion(const std::vector<Region> &regions, int step);

} // namespace dkimlens::window
