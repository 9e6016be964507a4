// SPDX-License-Identifier: Apache-2.0
// "DMARC": how it decides about the message, which domains are compared with From, the walk through DNS that
// finds the record, and what the record says.

#pragma once

#include "ui/pages/message_page.h"

#include <vector>

namespace dkimlens::pages {

class DecisionView;
class ExplainedTable;
class OldDmarcBox;
class RemarkList;
class ScrollColumn;
class TextLabel;

class DmarcPage : public MessagePage
{
    Q_OBJECT

public:
    explicit DmarcPage(QWidget *parent = nullptr);

    void show(const MessageSubject &subject) override;
    void clearSelection() override;
    void announceSelection() override;
    void selectBytes(ByteRange bytes) override;
    QUrl reference() const override;

private:
    QWidget *makeDecisionBox();
    void connectTables();
    void showDecision(const MessageSubject &subject);
    void showTables(const MessageSubject &subject);
    void choose(ExplainedTable *table);

    ScrollColumn *m_scroll;
    RemarkList *m_remarks;
    DecisionView *m_decision;
    TextLabel *m_meaning;
    TextLabel *m_policy;
    ExplainedTable *m_authors;
    ExplainedTable *m_identifiers;
    ExplainedTable *m_walk;
    ExplainedTable *m_record;
    OldDmarcBox *m_old;
    std::vector<ExplainedTable *> m_tables;
    ExplainedTable *m_chosen = nullptr; // the one that a row was chosen in last
};

} // namespace dkimlens::pages
