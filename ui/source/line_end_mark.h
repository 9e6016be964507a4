// SPDX-License-Identifier: Apache-2.0
// The boxed letters of CR and LF: Unicode's own pictures of them cannot be read at this size.

#pragma once

class QColor;
class QPainter;
class QRectF;
class QString;

namespace dkimlens::source {

void paintLineEndMark(QPainter &painter, const QRectF &cell, const QString &letters, const QColor &color);

} // namespace dkimlens::source
