// SPDX-License-Identifier: Apache-2.0
// The files that were opened last and what came out, kept in the settings.

#pragma once

#include "ui/models/recent_files.h"

#include <QAbstractTableModel>

#include <vector>

namespace dkimlens::models {

class RecentFilesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { FileColumn, SubjectColumn, ResultColumn, OpenedColumn, ColumnCount };

    // `settings` must outlive the model.
    explicit RecentFilesModel(QSettings *settings, QObject *parent = nullptr);

    void add(const RecentFile &file); // to the top; the one of the same path goes
    void remove(const QString &path);
    void clear();
    void setLimit(std::size_t most); // 0: remembers none, and forgets those that it has
    const std::vector<RecentFile> &files() const { return m_files; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void replaceWith(std::vector<RecentFile> files);

    QSettings *m_settings;
    std::vector<RecentFile> m_files; // the last first
    std::size_t m_limit = maxRecentFiles;
};

} // namespace dkimlens::models
