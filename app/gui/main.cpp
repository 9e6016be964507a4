// SPDX-License-Identifier: Apache-2.0
// The desktop application: arguments, theme, translation, one window.

#include "app/gui/arguments.h"
#include "core/session/resolvers/system_resolver.h"
#include "ui/text/translation.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

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
    QSettings settings;
    const window::Settings chosen = window::readSettings(settings);
    if (!chosen.language.isEmpty())
        QLocale::setDefault(QLocale(chosen.language));
    text::installTranslations(application);
    const Arguments arguments = readArguments(QApplication::arguments());

    widgets::Theme theme(&application);
    theme.setTextSizes(chosen.textSizes);
    theme.setChoice(chosen.theme); // before the first widget takes colours
    session::SystemResolver resolver;
    window::MainWindow mainWindow(
        {&resolver, &settings, &theme, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)});
    mainWindow.opener()->setTime(arguments.at);
    if (arguments.keys)
        mainWindow.useKeys(*arguments.keys);
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
