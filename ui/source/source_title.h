// SPDX-License-Identifier: Apache-2.0
// The title line of the Source dock: what is selected, what the colours mean, text or hex, float and close.

#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;

namespace dkimlens::widgets {
class Segments;
} // namespace dkimlens::widgets

namespace dkimlens::source {

class Legend;

class SourceTitle : public QWidget
{
    Q_OBJECT

public:
    explicit SourceTitle(QDockWidget *dock);

    void setSelected(const QString &what);
    void setHex(bool isHex);

    QSize minimumSizeHint() const override;

signals:
    void hexChosen(bool isHex);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFonts();
    void elide();
    QWidget *makeButtons(QDockWidget *dock);

    QLabel *m_name;
    QLabel *m_selected;
    Legend *m_legend;
    widgets::Segments *m_mode;
    QString m_what;
};

} // namespace dkimlens::source
