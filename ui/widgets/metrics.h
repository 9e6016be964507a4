// SPDX-License-Identifier: Apache-2.0
// The grid and the type sizes of the design. Numbers are those of the design at 100 %; all of them grow with
// the user's text size, which is the size of QGuiApplication::font().

#pragma once

#include <QFont>

#include <cstdint>

namespace dkimlens::widgets {

enum class TextRole : std::uint8_t {
    Body, // rows, buttons
    RowName, // names of rows, 500
    DefaultButton, // 600
    SecondLine, // second line of a row, notes in byte views
    Small, // references, status bar
    SmallTitle, // dock titles, table headers, 600
    Title, // banner title, step title, headline of a box, 600
    DropTitle, // 600
    AppName, // 600
    Bytes, // monospaced
    TagName, // monospaced, 700
    Offset, // monospaced
};

// Derived from the application's font, so a widget that sets it does so again on
// QEvent::ApplicationFontChange.
QFont fontOf(TextRole role);

// A length of the design in logical pixels at the user's text size.
int scaled(double length);

// Lengths of the design, to be given to scaled().
namespace length {
constexpr int halfUnit = 4;
constexpr int unit = 8;
constexpr int pageMargin = 16; // left and right
constexpr int pageMarginTop = 12;
constexpr int boxGap = 10;
constexpr int iconGap = 6;
constexpr int control = 28; // height
constexpr int buttonPadding = 14;
constexpr int radius = 3;
constexpr int row = 26; // of tables and trees; header rows, dock titles, step rows too
constexpr int twoLineRow = 40; // signatures
constexpr int tallRow = 44; // messages, samples
constexpr int boxTitle = 28;
constexpr int byteRow = 18; // in Source
constexpr int wideByteRow = 20; // in step views
constexpr int menuBar = 24;
constexpr int toolBar = 40;
constexpr int tabBar = 34;
constexpr int tab = 29;
constexpr int statusBar = 24;
constexpr int banner = 64;
constexpr int bannerBar = 4;
constexpr int icon = 16;
constexpr int bannerIcon = 28;
constexpr int leftDock = 264;
constexpr int leftDockMinimum = 200;
constexpr int leftDockMaximum = 420;
constexpr int sourceDockMinimum = 126;
constexpr int sourceDockMaximum = 340;
constexpr int resolverBox = 236;
constexpr int searchBox = 220;
} // namespace length

constexpr double bodyTextSize = 13; // pixels of the design

// In percent: of the system's text size, and of the size that bytes have beside that.
struct TextSizes
{
    int text = 100;
    int bytes = 100;

    friend bool operator==(const TextSizes &, const TextSizes &) = default;
};

// The application's font at its design size or larger, from the system's font.
QFont bodyFontFrom(const QFont &systemFont, int percent = 100);

void setByteSize(int percent); // of the application

// Adds the shipped byte font to the font database. Once, before the first widget.
void loadByteFont();

} // namespace dkimlens::widgets
