// SPDX-License-Identifier: Apache-2.0
// The message as a whole: who vouches for it and for whom, how DMARC decides, its main fields, what is worth
// knowing, its route. For a message without a signature also why there is nothing to verify.

#pragma once

#include "ui/pages/message_page.h"

#include <memory>

namespace dkimlens::widgets {
class Box;
} // namespace dkimlens::widgets

namespace dkimlens::pages {

class DecisionView;
class FactGrid;
class FindingLinks;
class RemarkList;
class RouteBox;
class VoucherBox;

class OverviewPage : public MessagePage
{
    Q_OBJECT

public:
    OverviewPage();

    void show(const MessageSubject &subject) override;
    void clearSelection() override;
    QUrl reference() const override;

private:
    void showDecision(const MessageSubject &subject);
    void addLink(widgets::Box *box, const QString &name, Place::Kind kind);
    void connectRoute();

    widgets::Box *m_nothingBox;
    RemarkList *m_nothing;
    VoucherBox *m_vouchers;
    widgets::Box *m_decisionBox;
    DecisionView *m_decision;
    RemarkList *m_decisionRemarks;
    FactGrid *m_facts;
    FindingLinks *m_findings;
    RouteBox *m_route;
    std::shared_ptr<const analysis::SenderBasis> m_basis = std::make_shared<const analysis::SenderBasis>();
};

} // namespace dkimlens::pages
