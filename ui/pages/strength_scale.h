// SPDX-License-Identifier: Apache-2.0
// Where the size of an RSA key stands between "do not use" and "large": RFC 8301, 3.2.

#pragma once

#include <QWidget>

namespace dkimlens::pages {

class StrengthScale : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthScale(QWidget *parent = nullptr);

    void setBits(int bits);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double positionOf(int bits) const; // from 0 to 1 along the scale
    void paintZones(QPainter &painter) const;
    void paintMark(QPainter &painter) const;

    int m_bits = 0;
};

} // namespace dkimlens::pages
