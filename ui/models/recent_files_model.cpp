// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recent_files_model.h"

#include "ui/models/roles.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace dkimlens::models {

RecentFilesModel::RecentFilesModel(QSettings *settings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_settings(settings)
    , m_files(readRecentFiles(*settings))
{
}

void RecentFilesModel::add(const RecentFile &file)
{
    std::vector<RecentFile> files{file};
    std::ranges::copy_if(m_files, std::back_inserter(files),
                         [&](const RecentFile &other) { return other.path != file.path; });
    if (files.size() > m_limit)
        files.resize(m_limit);
    replaceWith(std::move(files));
}

void RecentFilesModel::setLimit(std::size_t most)
{
    m_limit = most;
    if (m_files.size() > most)
        replaceWith({m_files.begin(), m_files.begin() + static_cast<std::ptrdiff_t>(most)});
}

void RecentFilesModel::remove(const QString &path)
{
    std::vector<RecentFile> files = m_files;
    std::erase_if(files, [&](const RecentFile &file) { return file.path == path; });
    replaceWith(std::move(files));
}

void RecentFilesModel::clear()
{
    replaceWith({});
}

void RecentFilesModel::replaceWith(std::vector<RecentFile> files)
{
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
    writeRecentFiles(*m_settings, m_files);
}

int RecentFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int RecentFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentFilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RecentFile &file = m_files[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return index.column() == FileColumn ? file.path : data(index, Qt::DisplayRole);
    if (role == StatusRole)
        return index.column() == ResultColumn ? QVariant(static_cast<int>(file.status)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FileColumn:
        return QFileInfo(file.path).fileName();
    case SubjectColumn:
        return file.subject;
    case ResultColumn:
        return file.result;
    default:
        return whenText(file.opened, QDateTime::currentDateTime());
    }
}

QVariant RecentFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{tr("File"), tr("Subject"), tr("Result"), tr("Opened")};
    return titles.at(static_cast<std::size_t>(section));
}

} // namespace dkimlens::models
