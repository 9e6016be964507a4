// SPDX-License-Identifier: Apache-2.0
// The message as a whole: who wrote to whom, what each signature says, what is worth knowing. For a message
// without a signature: why there is nothing to verify.

#pragma once

#include "ui/pages/message_page.h"

namespace dkimlens::pages {

class FactGrid;
class RemarkList;

class OverviewPage : public MessagePage
{
    Q_OBJECT

public:
    OverviewPage();

    void show(const MessageSubject &subject) override;

private:
    QWidget *m_nothingBox;
    RemarkList *m_nothing;
    FactGrid *m_facts;
    QWidget *m_signaturesBox;
    RemarkList *m_signatures;
    QWidget *m_findingsBox;
    RemarkList *m_findings;
};

} // namespace dkimlens::pages
