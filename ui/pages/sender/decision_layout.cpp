// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sender/decision_layout.h"

#include "ui/widgets/metrics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>

namespace dkimlens::pages {
namespace {

using text::DecisionText;
using text::DmarcBox;
using widgets::fontOf;
using widgets::scaled;
using widgets::TextRole;

// Lengths of the design.
constexpr int margin = 12;
constexpr int boxGap = 10; // between SPF and DKIM
constexpr int joinGap = 76; // where "or" stands: in other languages it is a longer word
constexpr int arrowGap = 22;
constexpr int narrowestText = 110; // of a box, where texts wrap

constexpr double endless = 1e6;

double frameWidth()
{
    return boxTextLeft() + boxPadding();
}

double frameHeight(const DmarcBox &box, double boxWidth)
{
    return std::ceil(boxTextSize(box, boxWidth - frameWidth()).height()) + 2 * boxPadding();
}

// Of the texts of the three columns.
using Widths = std::array<double, 3>;

// A single long word may take more than `width`.
Widths widthsAt(const DecisionText &text, double width)
{
    const auto taken = [width](const DmarcBox &box) { return boxTextSize(box, width).width(); };
    return {std::max(taken(text.spf), taken(text.dkim)), taken(text.result), taken(text.policy)};
}

double sumOf(const Widths &widths)
{
    return widths[0] + widths[1] + widths[2];
}

double gapsOfRow()
{
    return 2 * scaled(margin) + scaled(joinGap) + scaled(arrowGap) + 3 * frameWidth();
}

// Each column gives of what it can do without; nothing where even all of that is not enough.
std::optional<Widths> fitted(const DecisionText &text, double available)
{
    Widths widths = widthsAt(text, endless);
    const double missing = sumOf(widths) - available;
    if (missing <= 0)
        return widths;
    const Widths narrowest = widthsAt(text, scaled(narrowestText));
    const double spare = sumOf(widths) - sumOf(narrowest);
    if (spare < missing)
        return std::nullopt;
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths.at(i) -= std::ceil((widths.at(i) - narrowest.at(i)) * missing / spare);
    return widths;
}

// Not a braced list of QPolygonF itself: two points in braces may be a rectangle or a polygon as well.
QPolygonF through(std::initializer_list<QPointF> points)
{
    return {QList<QPointF>(points)};
}

DecisionLayout inRow(const DecisionText &text, const Widths &widths)
{
    using Layout = DecisionLayout;
    Layout layout;
    const double first = std::ceil(widths[0] + frameWidth());
    const double second = std::ceil(widths[1] + frameWidth());
    const double third = std::ceil(widths[2] + frameWidth());
    const double spfHeight = frameHeight(text.spf, first);
    const double dkimHeight = frameHeight(text.dkim, first);
    const double resultHeight = frameHeight(text.result, second);
    const double policyHeight = frameHeight(text.policy, third);
    const double inner = std::max({spfHeight + scaled(boxGap) + dkimHeight, resultHeight, policyHeight});
    const double middle = scaled(margin) + inner / 2;
    const double left = scaled(margin);
    const double spfTop = middle - (spfHeight + scaled(boxGap) + dkimHeight) / 2;
    layout.boxes[Layout::Spf] = {left, spfTop, first, spfHeight};
    layout.boxes[Layout::Dkim] = {left, spfTop + spfHeight + scaled(boxGap), first, dkimHeight};
    const double resultLeft = left + first + scaled(joinGap);
    layout.boxes[Layout::Result] = {resultLeft, middle - resultHeight / 2, second, resultHeight};
    const double policyLeft = resultLeft + second + scaled(arrowGap);
    layout.boxes[Layout::Policy] = {policyLeft, middle - policyHeight / 2, third, policyHeight};

    const double join = left + first + scaled(joinGap) / 2.0;
    const double spfMiddle = layout.boxes[Layout::Spf].center().y();
    const double dkimMiddle = layout.boxes[Layout::Dkim].center().y();
    layout.lines = {through(
        {{left + first, spfMiddle}, {join, spfMiddle}, {join, dkimMiddle}, {left + first, dkimMiddle}})};
    layout.arrows = {through({{join, middle}, {resultLeft, middle}}),
                     through({{resultLeft + second, middle}, {policyLeft, middle}})};
    layout.word = {left + first + scaled(joinGap) / 4.0, middle};
    layout.height = inner + 2 * scaled(margin);
    return layout;
}

DecisionLayout inColumn(const DecisionText &text, int width)
{
    using Layout = DecisionLayout;
    Layout layout;
    const std::array<const DmarcBox *, Layout::partCount> parts{&text.spf, &text.dkim, &text.result,
                                                                &text.policy};
    const double boxWidth = std::max(width - 2 * scaled(margin), scaled(narrowestText));
    const double lineX = scaled(margin) + boxWidth / 2;
    double top = scaled(margin);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        layout.boxes.at(i) = {scaled(margin) + 0.0, top, boxWidth, frameHeight(*parts.at(i), boxWidth)};
        top = layout.boxes.at(i).bottom() + scaled(arrowGap);
    }
    for (std::size_t i = Layout::Dkim; i < Layout::Policy; ++i)
        layout.arrows.push_back(
            through({{lineX, layout.boxes.at(i).bottom()}, {lineX, layout.boxes.at(i + 1).top()}}));
    layout.word = {lineX, layout.boxes[Layout::Spf].bottom() + scaled(arrowGap) / 2.0};
    layout.height = layout.boxes[Layout::Policy].bottom() + scaled(margin);
    return layout;
}

} // namespace

double boxPadding()
{
    return scaled(7);
}

double boxTextLeft()
{
    return scaled(8) + scaled(16) + scaled(7);
}

QSizeF boxTextSize(const DmarcBox &box, double width)
{
    QFont bold = fontOf(TextRole::Body);
    bold.setWeight(QFont::DemiBold);
    const QRectF room(0, 0, width, endless);
    const QRectF title = QFontMetricsF(bold).boundingRect(room, Qt::TextWordWrap, breakable(box.title));
    const QRectF detail =
        QFontMetricsF(fontOf(TextRole::Body)).boundingRect(room, Qt::TextWordWrap, breakable(box.detail));
    return {std::ceil(std::max(title.width(), detail.width())) + 1, title.height() + detail.height()};
}

// Domain names may be cut between their labels.
QString breakable(QString text)
{
    constexpr char16_t zeroWidthSpace = 0x200b;
    return text.replace(QLatin1Char('.'), QStringLiteral(".") + QChar(zeroWidthSpace));
}

int decisionWidth(const DecisionText &text)
{
    return static_cast<int>(std::ceil(sumOf(widthsAt(text, endless)) + gapsOfRow()));
}

DecisionLayout layOut(const DecisionText &text, int width)
{
    const std::optional<Widths> widths = fitted(text, width - gapsOfRow());
    return widths ? inRow(text, *widths) : inColumn(text, width);
}

} // namespace dkimlens::pages
