// SPDX-License-Identifier: Apache-2.0
#include "ui/window/file_menus.h"

#include "ui/models/recent_files_model.h"
#include "ui/models/sample_model.h"
#include "ui/widgets/status_icon.h"
#include "ui/window/opener.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace dkimlens::window {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::window::FileMenus)
};

// What a menu would take for a mnemonic stands twice.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QMenu *makeSampleMenu(QMenu *file, Opener *opener)
{
    auto *menu = new QMenu(Words::tr("&Sample messages"), file);
    for (const models::Sample &sample : models::bundledSamples()) {
        QAction *action = menu->addAction(widgets::statusIcon(sample.status),
                                          plain(QStringLiteral("%1: %2").arg(sample.title, sample.subtitle)));
        QObject::connect(action, &QAction::triggered, opener,
                         [opener, sample] { opener->openSample(sample); });
    }
    return menu;
}

void fillRecentMenu(QMenu *menu, const models::RecentFilesModel &recent, Opener *opener)
{
    menu->clear();
    for (const models::RecentFile &file : recent.files()) {
        QAction *action =
            menu->addAction(widgets::statusIcon(file.status), plain(QFileInfo(file.path).fileName()));
        QObject::connect(
            action, &QAction::triggered, opener, [opener, path = file.path] { opener->openRecent(path); },
            Qt::QueuedConnection);
    }
    menu->menuAction()->setEnabled(!menu->isEmpty());
}

QMenu *makeRecentMenu(QMenu *file, const models::RecentFilesModel *recent, Opener *opener)
{
    auto *menu = new QMenu(Words::tr("Open &recent"), file);
    const auto fill = [menu, recent, opener] { fillRecentMenu(menu, *recent, opener); };
    QObject::connect(recent, &QAbstractItemModel::modelReset, menu, fill);
    fill();
    return menu;
}

} // namespace

void addFileMenus(QMenu *file, const models::RecentFilesModel *recent, Opener *opener)
{
    QAction *after = file->actions().at(1);
    file->insertMenu(after, makeRecentMenu(file, recent, opener));
    file->insertMenu(after, makeSampleMenu(file, opener));
}

} // namespace dkimlens::window
