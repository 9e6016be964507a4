// SPDX-License-Identifier: Apache-2.0
// The colour tokens of the design, light and dark. Everything that is painted takes its colours from here.

#pragma once

#include <QColor>
#include <QPalette>

#include <span>

namespace dkimlens::widgets {

struct Colors
{
    QColor window; // bars, docks, headers
    QColor base; // content
    QColor alt; // every other row, side panels
    QColor raised; // buttons
    QColor border; // outlines of boxes
    QColor edge; // outlines of inputs and buttons
    QColor line; // inner lines
    QColor text;
    QColor text2; // second text
    QColor text3; // offsets, placeholders
    QColor whitespace; // marks of space, tab and line end
    QColor selection; // selected rows
    QColor onSelection;
    QColor accent; // focus, links, default button, progress
    QColor onAccent;
    QColor accentTint; // current document, active mode, hash bytes
    QColor accentTint2; // filled part of the progress bar
    QColor pass;
    QColor passTint;
    QColor fail;
    QColor failTint;
    QColor warn; // text and outlines
    QColor warnFill;
    QColor warnTint;
    QColor info;
    QColor infoTint;
    QColor neutral;
    QColor neutralTint;
    QColor glyph; // the sign inside a status shape
    QColor glyphOnWarn;
    QColor removed; // plus strike-through
    QColor added; // plus 2 px underline in pass
    QColor replaced; // plus 2 px underline in warnFill
    QColor covered; // signed bytes
    QColor marked; // bytes of the linked selection
    QColor markedOutline;
};

struct ColorToken
{
    const char *name;
    QColor Colors::*member;
    QRgb light;
    QRgb dark;
};

std::span<const ColorToken> colorTokens();

const Colors &lightColors();
const Colors &darkColors();

// Of the theme that the palette belongs to: widgets pass their own palette() and repaint when that changes.
const Colors &colorsOf(const QPalette &palette);
bool isDark(const QPalette &palette);

QColor mixed(const QColor &color, const QColor &other, double share); // share of the other, 0 to 1

QPalette paletteOf(const Colors &colors);

} // namespace dkimlens::widgets
