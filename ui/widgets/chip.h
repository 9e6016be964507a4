// SPDX-License-Identifier: Apache-2.0
// A word in an outline, beside a title: which variant of a thing this is.

#pragma once

#include <QWidget>

namespace dkimlens::widgets {

class Chip : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setText(const QString &text); // hides itself where there is none
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace dkimlens::widgets
