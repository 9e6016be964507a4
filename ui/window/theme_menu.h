// SPDX-License-Identifier: Apache-2.0
// View > Theme: the system's, light or dark; remembered.

#pragma once

class QMenu;
class QSettings;

namespace dkimlens::widgets {
class Theme;
} // namespace dkimlens::widgets

namespace dkimlens::window {

void restoreTheme(widgets::Theme *theme, const QSettings &settings);
QMenu *makeThemeMenu(widgets::Theme *theme, QSettings *settings, QMenu *parent);

} // namespace dkimlens::window
