// SPDX-License-Identifier: Apache-2.0
// "How DMARC decides" as a drawing: SPF or DKIM, then the result, then what the owner of the domain asks for.
// From left to right, and from top to bottom where there is no room for that.

#pragma once

#include "ui/text/decision_text.h"
#include "ui/widgets/status_icon.h"

#include <QWidget>

namespace dkimlens::pages {

class DecisionView : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const analysis::Analysis &analysis, const analysis::SenderChecks &checks);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refit();

    text::DecisionText m_text;
    widgets::RingAnimation *m_animation;
};

} // namespace dkimlens::pages
