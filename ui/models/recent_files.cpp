// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recent_files.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace dkimlens::models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::RecentFiles)
};

QString arrayKey()
{
    return QStringLiteral("recentFiles");
}

QString pathKey()
{
    return QStringLiteral("path");
}

QString subjectKey()
{
    return QStringLiteral("subject");
}

QString resultKey()
{
    return QStringLiteral("result");
}

QString statusKey()
{
    return QStringLiteral("status");
}

QString openedKey()
{
    return QStringLiteral("opened");
}

// A settings file may hold anything.
text::Status readStatus(int value)
{
    const bool isKnown = value >= 0 && value <= static_cast<int>(text::Status::Guarded);
    return isKnown ? static_cast<text::Status>(value) : text::Status::None;
}

} // namespace

std::vector<RecentFile> readRecentFiles(QSettings &settings)
{
    std::vector<RecentFile> files;
    const int count = settings.beginReadArray(arrayKey());
    for (int i = 0; i < std::min(count, static_cast<int>(maxRecentFiles)); ++i) {
        settings.setArrayIndex(i);
        RecentFile file;
        file.path = settings.value(pathKey()).toString();
        file.subject = settings.value(subjectKey()).toString();
        file.result = settings.value(resultKey()).toString();
        file.status = readStatus(settings.value(statusKey()).toInt());
        file.opened = settings.value(openedKey()).toDateTime();
        if (!file.path.isEmpty())
            files.push_back(std::move(file));
    }
    settings.endArray();
    return files;
}

void writeRecentFiles(QSettings &settings, const std::vector<RecentFile> &files)
{
    settings.remove(arrayKey());
    settings.beginWriteArray(arrayKey(), static_cast<int>(files.size()));
    for (int i = 0; i < static_cast<int>(files.size()); ++i) {
        const RecentFile &file = files[static_cast<std::size_t>(i)];
        settings.setArrayIndex(i);
        settings.setValue(pathKey(), file.path);
        settings.setValue(subjectKey(), file.subject);
        settings.setValue(resultKey(), file.result);
        settings.setValue(statusKey(), static_cast<int>(file.status));
        settings.setValue(openedKey(), file.opened);
    }
    settings.endArray();
}

QString whenText(const QDateTime &then, const QDateTime &now)
{
    const QDateTime local = then.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    const auto days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Words::tr("today %1").arg(time);
    if (days == 1)
        return Words::tr("yesterday %1").arg(time);
    return QLocale().toString(local.date(), QStringLiteral("d MMM yyyy"));
}

} // namespace dkimlens::models
