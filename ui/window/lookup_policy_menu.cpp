// SPDX-License-Identifier: Apache-2.0
#include "ui/window/lookup_policy_menu.h"

#include <QActionGroup>

#include <algorithm>
#include <array>

namespace dkimlens::window {
namespace {

using session::LookupPolicy;

struct PolicyRow
{
    LookupPolicy policy;
    const char *title;
    const char *objectName;
};

constexpr std::array policies{
    PolicyRow{LookupPolicy::AtOnce, QT_TRANSLATE_NOOP("dkimlens::window::LookupPolicyMenu", "&At once"),
              "lookUpAtOnce"},
    PolicyRow{LookupPolicy::AskFirst,
              QT_TRANSLATE_NOOP("dkimlens::window::LookupPolicyMenu", "A&fter asking me"),
              "lookUpAfterAsking"},
    PolicyRow{LookupPolicy::Never, QT_TRANSLATE_NOOP("dkimlens::window::LookupPolicyMenu", "&Never"),
              "lookUpNever"},
};

} // namespace

LookupPolicyMenu::LookupPolicyMenu(QWidget *parent)
    : QMenu(tr("Look keys &up"), parent)
    , m_group(new QActionGroup(this))
{
    for (const PolicyRow &row : policies) {
        QAction *action = addAction(tr(row.title));
        action->setObjectName(QLatin1StringView(row.objectName));
        action->setCheckable(true);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, row] { emit policyChosen(row.policy); });
    }
}

void LookupPolicyMenu::show(LookupPolicy policy)
{
    m_group->actions()
        .at(std::ranges::find(policies, policy, &PolicyRow::policy) - policies.begin())
        ->setChecked(true);
}

} // namespace dkimlens::window
