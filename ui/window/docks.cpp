// SPDX-License-Identifier: Apache-2.0
#include "ui/window/docks.h"

#include "ui/models/message_list_model.h"
#include "ui/pages/lists.h"
#include "ui/source/source_dock.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/running_rows.h"
#include "ui/window/contents_pane.h"

#include <QAction>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

namespace dkimlens::window {
namespace {

using widgets::scaled;

constexpr int arrangementVersion = 1; // raised when docks come or go: older arrangements are not restored
constexpr int wideWindow = 1200; // of the design
constexpr int messagesHeight = 160;
constexpr int sourceHeight = 204;

constexpr std::array arrangementKeys{"docks", "docksInSmallWindow"}; // by Room

} // namespace

Docks::Docks(QMainWindow *window, models::MessageListModel *messages)
    : QObject(window)
    , m_window(window)
    , m_messages(pages::makeList(messages, QStringLiteral("openMessages"), tr("Open messages")))
    , m_contents(new ContentsPane)
    , m_messagesDock(addLeft(QStringLiteral("messagesDock"), tr("Open messages"), m_messages))
    , m_contentsDock(addLeft(QStringLiteral("contentsDock"), tr("Contents of the message"), m_contents))
    , m_source(new source::SourceDock(window))
{
    m_messages->setSelectionMode(QAbstractItemView::NoSelection); // the one that is shown is tinted
    widgets::animateRunningRows(m_messages);
    if (m_source->objectName().isEmpty())
        m_source->setObjectName(QStringLiteral("sourceDock"));
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->addDockWidget(Qt::BottomDockWidgetArea, m_source);
}

QDockWidget *Docks::addLeft(const QString &objectName, const QString &title, QWidget *content)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(objectName);
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    dock->setWidget(content);
    dock->setMinimumWidth(scaled(widgets::length::leftDockMinimum));
    m_window->addDockWidget(Qt::LeftDockWidgetArea, dock);
    return dock;
}

QList<QDockWidget *> Docks::all() const
{
    return {m_messagesDock, m_contentsDock, m_source};
}

void Docks::addToggles(QMenu *menu) const
{
    for (const QDockWidget *dock : all())
        menu->addAction(dock->toggleViewAction());
}

void Docks::setShown(bool areShown)
{
    if (areShown == m_areShown)
        return;
    if (!areShown)
        arrangement() = m_window->saveState(arrangementVersion);
    m_areShown = areShown;
    for (QDockWidget *dock : all()) {
        dock->setVisible(areShown);
        dock->toggleViewAction()->setEnabled(areShown);
    }
    if (areShown) {
        m_room = room();
        arrange();
    }
}

void Docks::arrange()
{
    if (!m_window->restoreState(arrangement(), arrangementVersion))
        arrangeAsUsual();
}

void Docks::adapt()
{
    if (!m_areShown || room() == m_room)
        return;
    arrangement() = m_window->saveState(arrangementVersion);
    m_room = room();
    // Not while the window is being laid out for its new size.
    QMetaObject::invokeMethod(this, &Docks::arrange, Qt::QueuedConnection);
}

void Docks::reset()
{
    m_arrangements = {};
    arrangeAsUsual();
}

void Docks::arrangeAsUsual()
{
    m_window->addDockWidget(Qt::LeftDockWidgetArea, m_messagesDock);
    m_window->addDockWidget(Qt::LeftDockWidgetArea, m_contentsDock);
    m_window->addDockWidget(Qt::BottomDockWidgetArea, m_source);
    m_window->splitDockWidget(m_messagesDock, m_contentsDock, Qt::Vertical);
    for (QDockWidget *dock : all()) {
        dock->setFloating(false);
        dock->setVisible(m_areShown);
    }
    m_source->setVisible(m_areShown && room() == Room::Wide); // a small window needs its room for the page
    // Sizes hold once the docks have been laid out.
    QMetaObject::invokeMethod(this, &Docks::applySizes, Qt::QueuedConnection);
}

void Docks::applySizes()
{
    const bool isWide = room() == Room::Wide;
    const int left = scaled(isWide ? widgets::length::leftDock : widgets::length::leftDockMinimum);
    m_window->resizeDocks({m_messagesDock, m_contentsDock}, {left, left}, Qt::Horizontal);
    m_window->resizeDocks({m_messagesDock, m_contentsDock},
                          {scaled(messagesHeight), scaled(4 * messagesHeight)}, Qt::Vertical);
    m_window->resizeDocks({m_source}, {scaled(sourceHeight)}, Qt::Vertical);
}

Docks::Room Docks::room() const
{
    return m_window->width() >= scaled(wideWindow) ? Room::Wide : Room::Narrow;
}

void Docks::restore(const QSettings &settings)
{
    for (std::size_t i = 0; i < arrangementKeys.size(); ++i)
        m_arrangements.at(i) = settings.value(QLatin1String(arrangementKeys.at(i))).toByteArray();
}

void Docks::save(QSettings &settings)
{
    if (m_areShown)
        arrangement() = m_window->saveState(arrangementVersion);
    for (std::size_t i = 0; i < arrangementKeys.size(); ++i)
        settings.setValue(QLatin1String(arrangementKeys.at(i)), m_arrangements.at(i));
}

} // namespace dkimlens::window
