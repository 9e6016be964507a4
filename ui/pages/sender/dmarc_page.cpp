// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sender/dmarc_page.h"

#include "ui/models/dmarc_rows.h"
#include "ui/models/rfc_link.h"
#include "ui/pages/reference_link.h"
#include "ui/pages/remark_list.h"
#include "ui/pages/scroll_column.h"
#include "ui/pages/sender/decision_view.h"
#include "ui/pages/sender/explained_table.h"
#include "ui/pages/sender/old_dmarc_box.h"
#include "ui/pages/sender/sender_remarks.h"
#include "ui/pages/text_label.h"
#include "ui/text/dmarc_text.h"
#include "ui/text/octets.h"
#include "ui/text/sender_text.h"

#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;

QString document()
{
    return QStringLiteral("RFC 9989");
}

ExplainedTable *makeTable(const QString &title, const QStringList &headings, const QString &name,
                          std::initializer_list<int> stretched)
{
    auto *table = new ExplainedTable(title, headings, name);
    table->stretch(stretched);
    return table;
}

// RFC 9989, 11.5
QString strictestNote(const dmarc::Evaluation &evaluation)
{
    const std::optional<dmarc::AppliedPolicy> policy = dmarc::strictestPolicy(evaluation);
    return policy && evaluation.authors.size() > 1
        ? DmarcPage::tr("The strictest policy of the domains that fail is to be applied: %1.")
              .arg(text::label(policy->applied))
        : QString();
}

} // namespace

DmarcPage::DmarcPage(QWidget *parent)
    : MessagePage(parent)
    , m_scroll(new ScrollColumn)
    , m_remarks(new RemarkList)
    , m_decision(new DecisionView)
    , m_meaning(makeParagraph(TextRole::Body))
    , m_policy(makeParagraph(TextRole::Body))
    , m_authors(makeTable(tr("Domains in From"), models::authorHeadings(), QStringLiteral("dmarcAuthors"),
                          {0, 1, 2}))
    , m_identifiers(makeTable(tr("Domains that are compared with From"), models::identifierHeadings(),
                              QStringLiteral("dmarcIdentifiers"), {1, 4}))
    , m_walk(makeTable(tr("The walk through DNS"), models::walkHeadings(), QStringLiteral("dmarcWalk"), {3}))
    , m_record(
          makeTable(tr("The record"), models::recordHeadings(), QStringLiteral("dmarcRecord"), {1, 2, 3}))
    , m_old(new OldDmarcBox)
    , m_tables{m_authors, m_identifiers, m_walk, m_record}
{
    setObjectName(QStringLiteral("dmarcPage"));
    setAccessibleName(tr("DMARC"));
    QVBoxLayout *column = m_scroll->column();
    column->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(12));
    column->setSpacing(scaled(widgets::length::boxGap));
    for (QWidget *part :
         {static_cast<QWidget *>(m_remarks), makeDecisionBox(), static_cast<QWidget *>(m_authors),
          static_cast<QWidget *>(m_identifiers), static_cast<QWidget *>(m_walk),
          static_cast<QWidget *>(m_record), static_cast<QWidget *>(m_old)})
        column->addWidget(part);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    setFocusProxy(m_identifiers->table());
    connectTables();
}

QWidget *DmarcPage::makeDecisionBox()
{
    auto *box = new widgets::Box(tr("How DMARC decides"));
    auto *link = new ReferenceLink("9989#5.3");
    box->setHeaderWidget(link);
    connect(link, &ReferenceLink::referenceChosen, this, &DmarcPage::referenceChosen);
    m_meaning->setObjectName(QStringLiteral("dmarcMeaning"));
    m_policy->setObjectName(QStringLiteral("dmarcPolicy"));
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(scaled(12), 0, scaled(12), scaled(10));
    texts->setSpacing(scaled(4));
    texts->addWidget(m_meaning);
    texts->addWidget(m_policy);
    box->content()->addWidget(m_decision);
    box->content()->addLayout(texts);
    return box;
}

void DmarcPage::connectTables()
{
    for (ExplainedTable *table : m_tables)
        connect(table, &ExplainedTable::rowChosen, this, [this, table] { choose(table); });
    connect(m_old, &OldDmarcBox::referenceChosen, this, &DmarcPage::referenceChosen);
}

void DmarcPage::show(const MessageSubject &subject)
{
    const std::vector<Remark> remarks = dmarcRemarks(subject);
    m_remarks->setRemarks(remarks);
    m_remarks->setVisible(!remarks.empty());
    showDecision(subject);
    showTables(subject);
    m_old->show(subject.sender);
}

void DmarcPage::showDecision(const MessageSubject &subject)
{
    const dmarc::Evaluation &evaluation = subject.sender.dmarc;
    m_decision->show(subject.analysis, subject.sender);
    m_meaning->setText(text::meaningOf(evaluation));
    m_policy->setText(text::policySentence(evaluation));
    m_policy->setVisible(!m_policy->text().isEmpty());
}

void DmarcPage::showTables(const MessageSubject &subject)
{
    const dmarc::Evaluation &evaluation = subject.sender.dmarc;
    m_authors->setRows(models::authorRows(evaluation));
    m_authors->setNote(strictestNote(evaluation));
    m_authors->setVisible(!evaluation.authors.empty() || !evaluation.invalidAuthors.empty());
    m_identifiers->setRows(models::identifierRows(subject.analysis, subject.sender));
    m_identifiers->setVisible(!evaluation.authorDomain.empty());
    m_identifiers->setRemark(tr("From: %1").arg(text::shortName(evaluation.authorDomain)));
    std::vector<models::CellRow> walk = models::walkRows(evaluation);
    m_walk->setRemark(tr("Names asked: %1").arg(walk.size()));
    m_walk->setVisible(!walk.empty());
    m_walk->setRows(std::move(walk));
    m_walk->setNote(evaluation.authorDomain.empty() ? QString() : text::sentence(evaluation.walk));
    m_record->setRows(models::recordRows(evaluation));
    m_record->setTitle(tr("The record of %1").arg(text::shortName(evaluation.policyDomain())));
    m_record->setVisible(evaluation.policyRecord.has_value());
}

// One row on the page is chosen, whichever table it is in.
void DmarcPage::choose(ExplainedTable *table)
{
    m_chosen = table;
    for (ExplainedTable *other : m_tables) {
        if (other != table)
            other->clearSelection();
    }
    announceSelection();
}

void DmarcPage::clearSelection()
{
    for (ExplainedTable *table : m_tables)
        table->clearSelection();
    m_chosen = nullptr;
}

void DmarcPage::announceSelection()
{
    const models::CellRow *row = m_chosen ? m_chosen->chosenRow() : nullptr;
    if (!row || row->bytes.empty())
        return emit sourceChosen({});
    const QString what = row->cells[0].text + QLatin1Char(' ') + row->cells[1].text;
    emit sourceChosen({row->bytes, tr("%1 selected").arg(what), tr("%1 selected").arg(what)});
}

void DmarcPage::selectBytes(ByteRange bytes)
{
    m_identifiers->chooseBytes(bytes);
}

QUrl DmarcPage::reference() const
{
    if (m_chosen == m_walk)
        return models::rfcLink(document(), QStringLiteral("4.10"));
    if (m_chosen == m_record)
        return models::rfcLink(document(), QStringLiteral("4.7"));
    if (m_chosen == m_identifiers)
        return models::rfcLink(document(), QStringLiteral("4.4"));
    return models::rfcLink(document(), QStringLiteral("5.3"));
}

} // namespace dkimlens::pages
