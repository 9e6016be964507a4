// SPDX-License-Identifier: Apache-2.0
#include "ui/window/theme_menu.h"

#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMetaEnum>
#include <QSettings>

#include <array>
#include <utility>

namespace dkimlens::window {
namespace {

using widgets::Theme;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::window::ThemeMenu)
};

QString themeKey()
{
    return QStringLiteral("theme");
}

QString wordOf(Theme::Choice choice)
{
    return QString::fromLatin1(QMetaEnum::fromType<Theme::Choice>().valueToKey(static_cast<int>(choice)));
}

} // namespace

void restoreTheme(Theme *theme, const QSettings &settings)
{
    const QByteArray word = settings.value(themeKey()).toString().toLatin1();
    bool isKnown = false;
    const int choice = QMetaEnum::fromType<Theme::Choice>().keyToValue(word.constData(), &isKnown);
    if (isKnown)
        theme->setChoice(static_cast<Theme::Choice>(choice));
}

QMenu *makeThemeMenu(Theme *theme, QSettings *settings, QMenu *parent)
{
    auto *menu = new QMenu(Words::tr("The&me"), parent);
    auto *group = new QActionGroup(menu);
    const std::array<std::pair<Theme::Choice, QString>, 3> choices{
        {{Theme::Choice::System, Words::tr("&System")},
         {Theme::Choice::Light, Words::tr("&Light")},
         {Theme::Choice::Dark, Words::tr("&Dark")}}};
    for (const auto &[choice, title] : choices) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(theme->choice() == choice);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, theme, [theme, settings, chosen = choice] {
            theme->setChoice(chosen);
            settings->setValue(themeKey(), wordOf(chosen));
        });
    }
    return menu;
}

} // namespace dkimlens::window
