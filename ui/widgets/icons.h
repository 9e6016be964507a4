// SPDX-License-Identifier: Apache-2.0
// The line icons of tool bars, buttons and title bars, drawn in the colour of the text that they stand
// beside.

#pragma once

#include "ui/widgets/colors.h"

#include <QIcon>

#include <cstdint>

class QPainter;

namespace dkimlens::widgets {

enum class Symbol : std::uint8_t {
    Inspect,
    Lab,
    Batch,
    Lessons,
    Open,
    Folder,
    Paste,
    RunAgain,
    Stop,
    Report,
    Globe,
    Search,
    Close,
    Float,
    Copy,
    Clear,
    Settings,
    Envelope,
    Key,
    ChevronRight,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    Tick,
    Dash,
};

// Follows the theme by itself.
QIcon icon(Symbol symbol);

void paintSymbol(QPainter &painter, const QRectF &square, Symbol symbol, const QColor &color);

// The application's own icon, for windows and the About page.
QIcon applicationIcon();

} // namespace dkimlens::widgets
