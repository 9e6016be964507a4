// SPDX-License-Identifier: Apache-2.0
// How the boxes and arrows of a chain's drawing are painted.

#pragma once

#include "ui/text/arc_chain_text.h"

#include <QRect>

#include <cstdint>

class QPainter;
class QPalette;

namespace dkimlens::pages {

enum class BoxState : std::uint8_t { Usual, Chosen, Focused, Broken };

enum class ArrowState : std::uint8_t { Unchanged, Changed, Unknown, Broken };

void paintChainBox(QPainter &painter, const QRect &rect, const text::ChainBox &box, BoxState state,
                   const QPalette &palette);

void paintChainArrow(QPainter &painter, const QRect &rect, ArrowState state, Qt::LayoutDirection direction,
                     const QPalette &palette);

} // namespace dkimlens::pages
