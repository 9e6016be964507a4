// SPDX-License-Identifier: Apache-2.0
// Paints the rows of lists and trees: status shape, text, a second line where the model has one, a remark at
// the right.

#pragma once

#include <QStyledItemDelegate>

#include <cstdint>

namespace dkimlens::widgets {

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Lines : std::uint8_t { None, BetweenRows };

    RowDelegate(int twoLineHeight, Lines lines, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_twoLineHeight; // of the design
    Lines m_lines;
};

} // namespace dkimlens::widgets
