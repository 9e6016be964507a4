// SPDX-License-Identifier: Apache-2.0
// The files that were opened last, as the settings keep them.

#pragma once

#include "ui/text/status.h"

#include <QDateTime>
#include <QString>

#include <vector>

class QSettings;

namespace dkimlens::models {

struct RecentFile
{
    QString path;
    QString subject;
    QString result; // in words, as it was then
    text::Status status = text::Status::None;
    QDateTime opened;
};

constexpr std::size_t maxRecentFiles = 10;

std::vector<RecentFile> readRecentFiles(QSettings &settings); // the last first
void writeRecentFiles(QSettings &settings, const std::vector<RecentFile> &files);

// "today 16:52", "yesterday 09:31", "17 Nov 2025": local time, as people remember it.
QString whenText(const QDateTime &then, const QDateTime &now);

} // namespace dkimlens::models
