// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/copy_action.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QWidget>

#include <utility>

namespace dkimlens::pages {
namespace {

class CopyAction
{
    Q_DECLARE_TR_FUNCTIONS(CopyAction)
};

} // namespace

void addCopyAction(QWidget *widget, std::function<QString()> text)
{
    auto *action = new QAction(widgets::icon(widgets::Symbol::Copy), CopyAction::tr("Copy bytes"), widget);
    action->setShortcut(QKeySequence::Copy);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, widget,
                     [text = std::move(text)] { QGuiApplication::clipboard()->setText(text()); });
    widget->addAction(action);
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace dkimlens::pages
