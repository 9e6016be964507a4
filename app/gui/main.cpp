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

int main(int argc, char *argv[])
{
    using namespace dkimlens;

    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dkimlens"));
    QApplication::setApplicationDisplayName(QStringLiteral("DKIM Lens"));
    QApplication::setOrganizationName(QStringLiteral("dkimlens"));
    QApplication::setApplicationVersion(QStringLiteral(DKIMLENS_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("dkimlens"));
    text::installTranslations(*QApplication::instance());
    const gui::Arguments arguments = gui::readArguments(QApplication::arguments());

    QSettings settings;
    widgets::Theme theme(qApp);
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
