// SPDX-License-Identifier: Apache-2.0
// Choosing and applying the light or the dark theme.

#include "ui/widgets/theme.h"

#include "ui/widgets/style.h"

#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QPushButton>
#include <QStyleHints>
#include <QToolTip>

namespace dkimlens::widgets {

namespace {

// What the palette would be without ours: asking means taking ours away for a moment.
bool isSystemDark()
{
    QApplication::setPalette(QPalette());
    return isDark(QGuiApplication::palette());
}

const Colors &colorsFor(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::Light:
        return lightColors();
    case Theme::Choice::Dark:
        return darkColors();
    case Theme::Choice::System:
        break;
    }
    return isSystemDark() ? darkColors() : lightColors();
}

} // namespace

Theme::Theme(QApplication *application)
    : QObject(application)
    , m_application(application)
    , m_systemFont(QApplication::font())
    , m_colors(&lightColors())
{
    loadByteFont();
    QApplication::setStyle(new Style);
    QApplication::setFont(bodyFontFrom(m_systemFont));
    apply();
    m_application->installEventFilter(this);
    connect(m_application, &QApplication::focusChanged, this, &Theme::frameFocus);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setTextSizes(const TextSizes &sizes)
{
    QApplication::setFont(bodyFontFrom(m_systemFont, sizes.text));
    setByteSize(sizes.bytes);
}

void Theme::apply()
{
    const Colors *before = m_colors;
    m_colors = &colorsFor(m_choice);
    QApplication::setPalette(paletteOf(*m_colors));
    QToolTip::setPalette(paletteOf(*m_colors)); // which do not follow by themselves
    if (m_colors != before)
        emit changed();
}

// Inside a button of the accent's colour an outline of that colour would not be seen.
void Theme::frameFocus(QWidget * /*before*/, QWidget *now)
{
    auto *button = qobject_cast<QPushButton *>(now);
    if (m_focusFrame)
        m_focusFrame->setWidget(nullptr);
    if (!button)
        return;
    if (!m_focusFrame)
        m_focusFrame = new QFocusFrame(button->parentWidget());
    m_focusFrame->setWidget(button);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace dkimlens::widgets
