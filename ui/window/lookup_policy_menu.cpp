// SPDX-License-Identifier: Apache-2.0
#include "ui/window/lookup_policy_menu.h"

#include <QActionGroup>
#include <QSettings>

#include <algorithm>
#include <array>

namespace dkimlens::window {
namespace {

using session::LookupPolicy;

struct PolicyRow
{
    LookupPolicy policy;
    QLatin1StringView word; // in the settings
    const char *title;
    const char *objectName;
};

constexpr std::array policies{
    PolicyRow{LookupPolicy::AtOnce, QLatin1StringView("at-once"),
              QT_TRANSLATE_NOOP("dkimlens::window::LookupPolicyMenu", "&At once"), "lookUpAtOnce"},
    PolicyRow{LookupPolicy::AskFirst, QLatin1StringView("ask-first"),
              QT_TRANSLATE_NOOP("dkimlens::window::LookupPolicyMenu", "A&fter asking me"),
              "lookUpAfterAsking"},
    PolicyRow{LookupPolicy::Never, QLatin1StringView("never"),
              QT_TRANSLATE_NOOP("dkimlens::window::LookupPolicyMenu", "&Never"), "lookUpNever"},
};

QString policyKey()
{
    return QStringLiteral("lookupPolicy");
}

} // namespace

LookupPolicy storedPolicy(const QSettings &settings)
{
    const QString word = settings.value(policyKey()).toString();
    const auto *const row =
        std::ranges::find_if(policies, [&](const PolicyRow &one) { return one.word == word; });
    return row == policies.end() ? LookupPolicy::AtOnce : row->policy;
}

LookupPolicyMenu::LookupPolicyMenu(QSettings *settings, QWidget *parent)
    : QMenu(tr("Look keys &up"), parent)
    , m_settings(settings)
    , m_group(new QActionGroup(this))
{
    for (const PolicyRow &row : policies) {
        QAction *action = addAction(tr(row.title));
        action->setObjectName(QLatin1StringView(row.objectName));
        action->setCheckable(true);
        action->setChecked(row.policy == storedPolicy(*settings));
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, row] {
            m_settings->setValue(policyKey(), QString(row.word));
            emit policyChosen(row.policy);
        });
    }
}

void LookupPolicyMenu::choose(LookupPolicy policy)
{
    m_group->actions()
        .at(std::ranges::find(policies, policy, &PolicyRow::policy) - policies.begin())
        ->trigger();
}

} // namespace dkimlens::window
