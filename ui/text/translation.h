// SPDX-License-Identifier: Apache-2.0
// Installs the translations for the user's language, this program's and Qt's own.

#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace dkimlens::text {

// Call once, before the first word is shown. English serves where a language is missing: its file holds the
// plurals.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

QStringList languages(); // that the program has words in: "de", "en"

} // namespace dkimlens::text
