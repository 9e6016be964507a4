// SPDX-License-Identifier: Apache-2.0
// Where the boxes and lines of the drawing of DMARC's decision stand.

#pragma once

#include "ui/text/decision_text.h"

#include <QPolygonF>
#include <QRectF>

#include <array>
#include <vector>

namespace dkimlens::pages {

struct DecisionLayout
{
    enum Part : std::uint8_t { Spf, Dkim, Result, Policy };
    static constexpr std::size_t partCount = 4;

    std::array<QRectF, partCount> boxes;
    std::vector<QPolygonF> lines;
    std::vector<QPolygonF> arrows; // the last point is where the head stands
    QPointF word; // the middle of "or"
    double height = 0; // of all of it
};

DecisionLayout layOut(const text::DecisionText &text, int width);

// Within a box, in logical pixels.
double boxPadding();
double boxTextLeft(); // behind the status shape
QString breakable(QString text);
QSizeF boxTextSize(const text::DmarcBox &box, double width); // wrapped at that width of the text
int decisionWidth(const text::DecisionText &text); // at which no text of it wraps

} // namespace dkimlens::pages
