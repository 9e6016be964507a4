// SPDX-License-Identifier: Apache-2.0
// When keys are looked up: at once, after asking, or never.

#pragma once

#include "core/session/resolvers/gated_resolver.h"

#include <QMenu>

class QActionGroup;

namespace dkimlens::window {

class LookupPolicyMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LookupPolicyMenu(QWidget *parent = nullptr);

    void show(session::LookupPolicy policy);

signals:
    void policyChosen(dkimlens::session::LookupPolicy policy);

private:
    QActionGroup *m_group;
};

} // namespace dkimlens::window
