// SPDX-License-Identifier: Apache-2.0
#include "ui/window/theme_menu.h"

#include <QActionGroup>

#include <algorithm>
#include <array>

namespace dkimlens::window {
namespace {

using widgets::Theme;

struct ThemeRow
{
    Theme::Choice choice;
    const char *title;
};

constexpr std::array themes{
    ThemeRow{Theme::Choice::System, QT_TRANSLATE_NOOP("dkimlens::window::ThemeMenu", "&System")},
    ThemeRow{Theme::Choice::Light, QT_TRANSLATE_NOOP("dkimlens::window::ThemeMenu", "&Light")},
    ThemeRow{Theme::Choice::Dark, QT_TRANSLATE_NOOP("dkimlens::window::ThemeMenu", "&Dark")},
};

} // namespace

ThemeMenu::ThemeMenu(QWidget *parent)
    : QMenu(tr("The&me"), parent)
    , m_group(new QActionGroup(this))
{
    for (const ThemeRow &row : themes) {
        QAction *action = addAction(tr(row.title));
        action->setCheckable(true);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, row] { emit themeChosen(row.choice); });
    }
}

void ThemeMenu::show(Theme::Choice choice)
{
    m_group->actions()
        .at(std::ranges::find(themes, choice, &ThemeRow::choice) - themes.begin())
        ->setChecked(true);
}

} // namespace dkimlens::window
