// SPDX-License-Identifier: Apache-2.0
// The pieces that rows and cells are painted from, so that lists, trees and tables look alike.

#pragma once

#include "ui/text/status.h"
#include "ui/widgets/metrics.h"

#include <QModelIndex>
#include <QString>
#include <QStyleOptionViewItem>

#include <optional>

class QPainter;

namespace dkimlens::widgets {

struct RowText
{
    QString text;
    QFont font;
    QColor color;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option);
void paintRowText(QPainter &painter, const QRect &rect, const RowText &text); // elided where it is too long
void paintRowStatus(QPainter &painter, const QRect &square, text::Status status,
                    const QStyleOptionViewItem &option);

std::optional<text::Status> statusAt(const QModelIndex &index);
bool isSelected(const QStyleOptionViewItem &option);
int heightOf(int designHeight, const QFont &font); // grows with the font, so that nothing is clipped

} // namespace dkimlens::widgets
