// SPDX-License-Identifier: Apache-2.0
// The docks around the page: open messages, contents, Source; where they stand, and remembering it.

#pragma once

#include <QByteArray>
#include <QObject>

#include <array>

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
    void adapt(); // to the window's size, when that has changed

    void restore(const QSettings &settings);
    void save(QSettings &settings);

private:
    // A small window has an arrangement of its own: what is right in a wide one leaves it no page.
    enum class Room : std::uint8_t { Wide, Narrow };

    Room room() const;
    QByteArray &arrangement() { return m_arrangements.at(static_cast<std::size_t>(m_room)); }
    void arrange();
    void arrangeAsUsual();
    QDockWidget *addLeft(const QString &objectName, const QString &title, QWidget *content);
    QList<QDockWidget *> all() const;
    void applySizes();

    QMainWindow *m_window;
    QListView *m_messages;
    ContentsPane *m_contents;
    QDockWidget *m_messagesDock;
    QDockWidget *m_contentsDock;
    source::SourceDock *m_source;
    std::array<QByteArray, 2> m_arrangements; // by Room; of the one that is shown, once it has been left
    Room m_room = Room::Wide;
    bool m_areShown = true;
};

} // namespace dkimlens::window
