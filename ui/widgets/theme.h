// SPDX-License-Identifier: Apache-2.0
// The design language, applied to the application: style, palette and fonts. Colours and sizes are asked of
// colors.h and metrics.h, which read what the theme has put into the application.

#pragma once

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;

namespace dkimlens::widgets {

class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice : std::uint8_t { System, Light, Dark };
    Q_ENUM(Choice)

    // One per application, made before its first widget.
    explicit Theme(QApplication *application);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    void setTextSizes(const TextSizes &sizes); // before the first widget
    const Colors &colors() const { return *m_colors; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    // Colours are others than before. Widgets that paint need not listen: they get QEvent::PaletteChange.
    void changed();

private:
    void apply();
    void frameFocus(QWidget *before, QWidget *now);

    QApplication *m_application;
    QFont m_systemFont;
    Choice m_choice = Choice::System;
    const Colors *m_colors;
    QPointer<QFocusFrame> m_focusFrame; // dies with the page that it stands on
};

} // namespace dkimlens::widgets
