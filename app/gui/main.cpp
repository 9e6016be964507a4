// SPDX-License-Identifier: Apache-2.0
// The desktop application: arguments, theme, translation, one window.

#include "app/gui/arguments.h"
#include "core/session/resolvers/system_resolver.h"
#include "ui/text/translation.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/theme_menu.h"

#include <QApplication>
#include <QSettings>

namespace dkimlens::gui {
namespace {

void nameApplication()
{
    QApplication::setApplicationName(QStringLiteral("dkimlens"));
    QApplication::setApplicationDisplayName(QStringLiteral("DKIM Lens"));
    QApplication::setOrganizationName(QStringLiteral("dkimlens"));
    QApplication::setApplicationVersion(QStringLiteral(DKIMLENS_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("dkimlens"));
}

int run(QApplication &application)
{
    nameApplication();
    text::installTranslations(application);
    const Arguments arguments = readArguments(QApplication::arguments());

    QSettings settings;
    widgets::Theme theme(&application);
    window::restoreTheme(&theme, settings);
    session::SystemResolver resolver;
    window::MainWindow mainWindow({&resolver, &settings, &theme});
    mainWindow.opener()->setTime(arguments.at);
    mainWindow.useKeys(arguments.keys);
    mainWindow.show();
    if (!arguments.files.isEmpty())
        mainWindow.openFiles(arguments.files);
    return QApplication::exec();
}

} // namespace
} // namespace dkimlens::gui

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    return dkimlens::gui::run(application);
}
