// SPDX-License-Identifier: Apache-2.0
// What colours, patterns and marks among bytes mean: swatches with a word each.

#pragma once

#include <QWidget>

namespace dkimlens::source {

class Legend : public QWidget
{
    Q_OBJECT

public:
    enum class Subject : std::uint8_t { Coverage, Changes, Comparison, WhiteSpace };

    explicit Legend(Subject subject, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Subject m_subject;
};

} // namespace dkimlens::source
