// SPDX-License-Identifier: Apache-2.0
// What a step found in this message: a sentence with its status shape, tinted so that it is seen first.

#pragma once

#include "ui/text/status.h"

#include <QWidget>

namespace dkimlens::widgets {
class StatusLabel;
} // namespace dkimlens::widgets

namespace dkimlens::pages {

class TextLabel;

class FindingBox : public QWidget
{
    Q_OBJECT

public:
    explicit FindingBox(QWidget *parent = nullptr);

    void show(text::Status status, const QString &finding); // hides itself where there is nothing to say

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::StatusLabel *m_status;
    TextLabel *m_finding;
};

} // namespace dkimlens::pages
