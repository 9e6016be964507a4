// SPDX-License-Identifier: Apache-2.0
// Installs the translations for the user's language, this program's and Qt's own.

#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTranslator>

namespace dkimlens::text {

namespace {

// Owned by the application.
bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    const bool isInstalled = translator->load(locale, name, QStringLiteral("_"), folder)
        && QCoreApplication::installTranslator(translator);
    if (!isInstalled)
        delete translator;
    return isInstalled;
}

} // namespace

QStringList languages()
{
    const QString prefix = QStringLiteral("dkimlens_");
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({prefix + QLatin1Char('*')});
    for (const QString &file : files)
        names.append(QFileInfo(file).baseName().sliced(prefix.size()));
    return names;
}

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString ours = QStringLiteral("dkimlens");
    const QString folder = QStringLiteral(":/i18n");
    if (!install(application, locale, ours, folder)) {
        install(application, QLocale(QLocale::English), ours, folder);
        return; // Qt's words in another language than ours would only confuse
    }
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace dkimlens::text
