// SPDX-License-Identifier: Apache-2.0
// A bar that says what could not be done and why; several problems share one bar. Never a modal box.

#pragma once

#include <QFrame>
#include <QStringList>

namespace dkimlens::pages {
class TextLabel;
} // namespace dkimlens::pages

namespace dkimlens::window {

class InfoBar : public QFrame
{
    Q_OBJECT

public:
    explicit InfoBar(QWidget *parent = nullptr);

    void add(const QString &problem);
    void clear(); // and hides

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_problems;
    pages::TextLabel *m_text;
};

} // namespace dkimlens::window
