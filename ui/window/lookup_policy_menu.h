// SPDX-License-Identifier: Apache-2.0
// When keys are looked up: at once, after asking, or never. Kept over a restart.

#pragma once

#include "core/session/resolvers/gated_resolver.h"

#include <QMenu>

class QActionGroup;
class QSettings;

namespace dkimlens::window {

session::LookupPolicy storedPolicy(const QSettings &settings);

class LookupPolicyMenu : public QMenu
{
    Q_OBJECT

public:
    // `settings` must outlive it.
    explicit LookupPolicyMenu(QSettings *settings, QWidget *parent = nullptr);

    void choose(session::LookupPolicy policy); // as if the person had

signals:
    void policyChosen(dkimlens::session::LookupPolicy policy);

private:
    QSettings *m_settings;
    QActionGroup *m_group;
};

} // namespace dkimlens::window
