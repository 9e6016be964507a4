// SPDX-License-Identifier: Apache-2.0
#include "ui/window/tool_bar.h"

#include "ui/widgets/metrics.h"
#include "ui/window/commands.h"
#include "ui/window/find_button.h"
#include "ui/window/resolver_box.h"

namespace dkimlens::window {

using widgets::scaled;

ToolBar::ToolBar(const Commands &commands)
    : QToolBar(tr("Tool bar"))
    , m_resolver(new ResolverBox)
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(scaled(widgets::length::icon), scaled(widgets::length::icon)));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const Command command : {Command::Open, Command::Paste, Command::RunAgain})
        addAction(commands.action(command));
    auto *stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
    addWidget(m_resolver);
    addWidget(new FindButton(commands.action(Command::Find)));
}

void ToolBar::setCompact(bool isCompact)
{
    setToolButtonStyle(isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace dkimlens::window
