// SPDX-License-Identifier: Apache-2.0
// "As RFC 7489 did": the same message as it was judged until May 2026, and what differs.

#pragma once

#include "core/engine/analysis/sender_checks.h"
#include "ui/widgets/box.h"

namespace dkimlens::pages {

class FactGrid;
class RemarkList;

class OldDmarcBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit OldDmarcBox(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const analysis::SenderChecks &checks);

signals:
    void referenceChosen(const QUrl &reference);

private:
    FactGrid *m_facts;
    RemarkList *m_differences;
};

} // namespace dkimlens::pages
