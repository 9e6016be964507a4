// SPDX-License-Identifier: Apache-2.0
// Fonts and lengths at the user's text size.

#include "ui/widgets/metrics.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QVariant>
#include <QtMath>

#include <algorithm>
#include <array>

namespace dkimlens::widgets {

namespace {

enum class Family : std::uint8_t { Interface, Bytes };

struct Type
{
    TextRole role;
    double pixels;
    QFont::Weight weight;
    Family family = Family::Interface;
};

constexpr std::array types{
    Type{TextRole::Body, bodyTextSize, QFont::Normal},
    Type{TextRole::RowName, bodyTextSize, QFont::Medium},
    Type{TextRole::DefaultButton, bodyTextSize, QFont::DemiBold},
    Type{TextRole::SecondLine, 11.5, QFont::Normal},
    Type{TextRole::Small, 12, QFont::Normal},
    Type{TextRole::SmallTitle, 12, QFont::DemiBold},
    Type{TextRole::Title, 15, QFont::DemiBold},
    Type{TextRole::DropTitle, 18, QFont::DemiBold},
    Type{TextRole::AppName, 22, QFont::DemiBold},
    Type{TextRole::Bytes, 12, QFont::Normal, Family::Bytes},
    Type{TextRole::TagName, 12, QFont::Bold, Family::Bytes},
    Type{TextRole::Offset, 11, QFont::Normal, Family::Bytes},
};

double dotsPerInch()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 96;
}

double pixelsOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * dotsPerInch() / 72;
}

// QFont takes whole pixels only, and the design has halves.
void setPixels(QFont &font, double pixels)
{
    font.setPointSizeF(pixels * 72 / dotsPerInch());
}

double textScale()
{
    return pixelsOf(QGuiApplication::font()) / bodyTextSize;
}

constexpr const char *byteShare = "dkimlens.byteShare"; // property of the application: 1 where it has none

double byteScale()
{
    const QVariant share = QCoreApplication::instance()->property(byteShare);
    return share.isValid() ? share.toDouble() : 1;
}

// Its ligatures would show "->" as one arrow: bytes are shown one by one.
void makeByteFont(QFont &font)
{
    font.setFamilies(
        {QStringLiteral("JetBrains Mono"), QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    font.setStyleHint(QFont::Monospace);
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    font.setKerning(false);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    for (const char *feature : {"calt", "liga"})
        font.setFeature(feature, 0);
#endif
}

} // namespace

QFont fontOf(TextRole role)
{
    const Type &type = *std::ranges::find(types, role, &Type::role);
    QFont font = QGuiApplication::font();
    const bool isOfBytes = type.family == Family::Bytes;
    if (isOfBytes)
        makeByteFont(font);
    setPixels(font, type.pixels * textScale() * (isOfBytes ? byteScale() : 1));
    font.setWeight(type.weight);
    return font;
}

int scaled(double length)
{
    return qRound(length * textScale());
}

QFont bodyFontFrom(const QFont &systemFont, int percent)
{
    QFont font = systemFont;
    setPixels(font, std::max(pixelsOf(systemFont), bodyTextSize) * percent / 100);
    return font;
}

void setByteSize(int percent)
{
    QCoreApplication::instance()->setProperty(byteShare, percent / 100.0);
}

void loadByteFont()
{
    for (const char *style : {"Regular", "Bold"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/JetBrainsMono-%1.ttf").arg(QLatin1String(style)));
}

} // namespace dkimlens::widgets
