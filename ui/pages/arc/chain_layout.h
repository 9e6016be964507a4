// SPDX-License-Identifier: Apache-2.0
// Where the boxes of a chain's drawing stand: as wide as there is room for, and never too narrow to be read.

#pragma once

#include <QRect>

#include <vector>

namespace dkimlens::pages {

struct ChainLayout
{
    std::vector<QRect> boxes; // author, sets, this check, in the direction of reading
    std::vector<QRect> arrows; // between them
    QSize size; // of the whole; wider than what is available where the drawing scrolls
};

// `boxes`: the author, the sets and this check. `lines`: the most that a box has.
ChainLayout chainLayout(std::size_t boxes, std::size_t lines, int available, Qt::LayoutDirection direction);

int chainHeaderHeight(); // of a box: its title and its subtitle
int chainLineHeight(); // of a line of a box: two lines of text

} // namespace dkimlens::pages
