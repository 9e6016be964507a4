// SPDX-License-Identifier: Apache-2.0
// The docks around the page: open messages, contents, Source; where they stand, and remembering it.

#pragma once

#include <QByteArray>
#include <QObject>

class QDockWidget;
class QListView;
class QMainWindow;
class QMenu;
class QSettings;

namespace dkimlens::models {
class MessageListModel;
} // namespace dkimlens::models

namespace dkimlens::source {
class SourceDock;
} // namespace dkimlens::source

namespace dkimlens::window {

class ContentsPane;

class Docks : public QObject
{
    Q_OBJECT

public:
    Docks(QMainWindow *window, models::MessageListModel *messages);

    QListView *messages() const { return m_messages; }
    ContentsPane *contents() const { return m_contents; }
    source::SourceDock *source() const { return m_source; }
    void addToggles(QMenu *menu) const;

    // Around a message, or none while the welcome page is shown.
    void setShown(bool areShown);
    void reset();

    void restore(const QSettings &settings);
    void save(QSettings &settings);

private:
    QDockWidget *addLeft(const QString &objectName, const QString &title, QWidget *content);
    QList<QDockWidget *> all() const;
    void applySizes();
    bool isWide() const;

    QMainWindow *m_window;
    QListView *m_messages;
    ContentsPane *m_contents;
    QDockWidget *m_messagesDock;
    QDockWidget *m_contentsDock;
    source::SourceDock *m_source;
    QByteArray m_arrangement; // while they are hidden
    bool m_areShown = true;
};

} // namespace dkimlens::window
