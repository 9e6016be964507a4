// SPDX-License-Identifier: Apache-2.0
// The lines around a change, as bytes: as high as they are, for a card on a page that scrolls as a whole.

#pragma once

#include "ui/source/byte_metrics.h"
#include "ui/source/repair_rows.h"
#include "ui/source/row_painter.h"
#include "ui/source/shared_bytes.h"

#include <QWidget>

namespace dkimlens::source {

class RepairView : public QWidget
{
    Q_OBJECT

public:
    RepairView(const message::Message &message, const diagnose::Repairs &repairs, QWidget *parent = nullptr);

    const std::vector<RepairRow> &rows() const { return m_rows; }
    QString spoken() const; // the rows as text, for people who do not see them

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(RowPainter &painter, const RepairRow &row, const QRect &rect) const;

    SharedBytes m_bytes;
    std::vector<RepairRow> m_rows;
    ByteMetrics m_metrics;
};

} // namespace dkimlens::source
