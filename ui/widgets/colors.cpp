// SPDX-License-Identifier: Apache-2.0
// The values of the colour tokens.

#include "ui/widgets/colors.h"

#include <array>
#include <utility>

namespace dkimlens::widgets {

namespace {

constexpr std::array tokens{
    ColorToken{"window", &Colors::window, 0xfff0f1f3, 0xff26292e},
    ColorToken{"base", &Colors::base, 0xffffffff, 0xff1b1d21},
    ColorToken{"alt", &Colors::alt, 0xfff7f8fa, 0xff202328},
    ColorToken{"raised", &Colors::raised, 0xfffbfcfd, 0xff31353b},
    ColorToken{"border", &Colors::border, 0xffbec4cc, 0xff4a515b},
    ColorToken{"edge", &Colors::edge, 0xff878f9a, 0xff747d89},
    ColorToken{"line", &Colors::line, 0xffdde1e6, 0xff363b42},
    ColorToken{"text", &Colors::text, 0xff1b1f24, 0xffe6e8eb},
    ColorToken{"text2", &Colors::text2, 0xff4f5864, 0xffb4bbc5},
    ColorToken{"text3", &Colors::text3, 0xff59626e, 0xff98a1ac},
    ColorToken{"ws", &Colors::whitespace, 0xff757f8b, 0xff7c8591},
    ColorToken{"selection", &Colors::selection, 0xff4a4fc2, 0xff4548a8},
    ColorToken{"on selection", &Colors::onSelection, 0xffffffff, 0xffffffff},
    ColorToken{"accent", &Colors::accent, 0xff4a4fc2, 0xff9599f7},
    ColorToken{"onaccent", &Colors::onAccent, 0xffffffff, 0xff14161a},
    ColorToken{"atint", &Colors::accentTint, 0xffe6e7f9, 0xff30335c},
    ColorToken{"atint2", &Colors::accentTint2, 0xffd3d5f4, 0xff3e427a},
    ColorToken{"pass", &Colors::pass, 0xff1a7f37, 0xff56c873},
    ColorToken{"pass tint", &Colors::passTint, 0xffe5f4e9, 0xff1c3325},
    ColorToken{"fail", &Colors::fail, 0xffc0262d, 0xffff8480},
    ColorToken{"fail tint", &Colors::failTint, 0xfffceaea, 0xff432526},
    ColorToken{"warn", &Colors::warn, 0xff8a5a00, 0xffe8bb4d},
    ColorToken{"warn fill", &Colors::warnFill, 0xffe5a100, 0xffe8bb4d},
    ColorToken{"warn tint", &Colors::warnTint, 0xfffff4d6, 0xff3b3117},
    ColorToken{"info", &Colors::info, 0xff0b66c2, 0xff66b0fa},
    ColorToken{"info tint", &Colors::infoTint, 0xffe5f0fb, 0xff1b3350},
    ColorToken{"neutral", &Colors::neutral, 0xff626b77, 0xff98a1ac},
    ColorToken{"neutral tint", &Colors::neutralTint, 0xffeceef1, 0xff2d3137},
    ColorToken{"glyph", &Colors::glyph, 0xffffffff, 0xff14161a},
    ColorToken{"on warn", &Colors::glyphOnWarn, 0xff2a1d00, 0xff14161a},
    ColorToken{"removed", &Colors::removed, 0xffffd3d0, 0xff6a2d2e},
    ColorToken{"added", &Colors::added, 0xffc9efd2, 0xff1f5030},
    ColorToken{"replaced", &Colors::replaced, 0xffffe59e, 0xff644c10},
    ColorToken{"covered", &Colors::covered, 0xffe3e5fa, 0xff2c2f55},
    ColorToken{"selected bytes", &Colors::marked, 0xffffdf7a, 0xff7a5c0c},
    ColorToken{"selected bytes outline", &Colors::markedOutline, 0xff8a5a00, 0xffe8bb4d},
};

Colors colorsFrom(QRgb ColorToken::*theme)
{
    Colors colors;
    for (const ColorToken &token : tokens)
        colors.*token.member = QColor::fromRgb(token.*theme);
    return colors;
}

} // namespace

std::span<const ColorToken> colorTokens()
{
    return tokens;
}

const Colors &lightColors()
{
    static const Colors colors = colorsFrom(&ColorToken::light);
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors = colorsFrom(&ColorToken::dark);
    return colors;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Colors &colorsOf(const QPalette &palette)
{
    return isDark(palette) ? darkColors() : lightColors();
}

QColor mixed(const QColor &color, const QColor &other, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(color.red(), other.red()), mix(color.green(), other.green()),
            mix(color.blue(), other.blue())};
}

QPalette paletteOf(const Colors &colors)
{
    const std::array roles{
        std::pair{QPalette::Window, colors.window},
        std::pair{QPalette::WindowText, colors.text},
        std::pair{QPalette::Base, colors.base},
        std::pair{QPalette::AlternateBase, colors.alt},
        std::pair{QPalette::ToolTipBase, colors.raised},
        std::pair{QPalette::ToolTipText, colors.text},
        std::pair{QPalette::Text, colors.text},
        std::pair{QPalette::PlaceholderText, colors.text3},
        std::pair{QPalette::Button, colors.raised},
        std::pair{QPalette::ButtonText, colors.text},
        std::pair{QPalette::BrightText, colors.fail},
        std::pair{QPalette::Light, colors.raised},
        std::pair{QPalette::Midlight, colors.line},
        std::pair{QPalette::Mid, colors.border},
        std::pair{QPalette::Dark, colors.edge},
        std::pair{QPalette::Shadow, colors.edge},
        std::pair{QPalette::Highlight, colors.selection},
        std::pair{QPalette::HighlightedText, colors.onSelection},
        std::pair{QPalette::Link, colors.accent},
        std::pair{QPalette::LinkVisited, colors.accent},
    };
    QPalette palette;
    for (const auto &[role, color] : roles)
        palette.setColor(role, color);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.edge);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.text2);
    return palette;
}

} // namespace dkimlens::widgets
