// SPDX-License-Identifier: Apache-2.0
// What stands in the window while no message is shown: ways to open one.

#pragma once

#include "ui/models/sample_model.h"

#include <QScrollArea>

class QBoxLayout;

namespace dkimlens::models {
class RecentFilesModel;
} // namespace dkimlens::models

namespace dkimlens::pages {

class DropZone;

class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(models::RecentFilesModel *recent);

    void setDragging(bool isDragging);

signals:
    void openRequested();
    void pasteRequested();
    void offlineRequested();
    void fileChosen(const QString &path);
    void sampleChosen(const dkimlens::models::Sample &sample);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *makeLeft(models::RecentFilesModel *recent);
    QBoxLayout *makeRight() const;

    DropZone *m_zone;
    QBoxLayout *m_margins; // around everything
    QBoxLayout *m_columns;
};

} // namespace dkimlens::pages
