// SPDX-License-Identifier: Apache-2.0
// View > Theme: the system's, light or dark.

#pragma once

#include "ui/widgets/theme.h"

#include <QMenu>

class QActionGroup;

namespace dkimlens::window {

class ThemeMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ThemeMenu(QWidget *parent = nullptr);

    void show(widgets::Theme::Choice choice);

signals:
    void themeChosen(dkimlens::widgets::Theme::Choice choice);

private:
    QActionGroup *m_group;
};

} // namespace dkimlens::window
