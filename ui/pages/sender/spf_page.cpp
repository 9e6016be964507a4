// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sender/spf_page.h"

#include "ui/models/rfc_link.h"
#include "ui/pages/fact_grid.h"
#include "ui/pages/reference_link.h"
#include "ui/pages/remark_list.h"
#include "ui/pages/scroll_column.h"
#include "ui/pages/sender/sender_remarks.h"
#include "ui/pages/sender/spf_input_row.h"
#include "ui/pages/sender/spf_steps_box.h"
#include "ui/text/octets.h"
#include "ui/text/spf_text.h"
#include "ui/widgets/box.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using text::SpfInput;
using text::Status;
using widgets::scaled;

constexpr int narrow = 960; // of the design

Fact counter(const QString &name, int count, int limit)
{
    return {name, SpfPage::tr("%1 of %2").arg(count).arg(limit), count > limit ? Status::Fail : Status::Pass};
}

Fact resultFact(const spf::Evaluation &spf)
{
    if (!spf.isComplete())
        return {SpfPage::tr("Result"), SpfPage::tr("not known yet"), Status::NotRun};
    return {SpfPage::tr("Result"), text::fromOctets(spf::wordOf(spf.verdict)), text::statusOf(spf.verdict)};
}

std::vector<Fact> resultFacts(const spf::Evaluation &spf)
{
    std::vector<Fact> facts{resultFact(spf),
                            {SpfPage::tr("Checked for"), text::shortName(spf.domain), {}},
                            counter(SpfPage::tr("DNS lookups"), spf.lookups, spf::maxLookups),
                            counter(SpfPage::tr("Void lookups"), spf.voidLookups, spf::maxVoidLookups)};
    if (!spf.matchedTerm.empty())
        facts.push_back({SpfPage::tr("Decided by"),
                         SpfPage::tr("%1 in the record of %2")
                             .arg(text::inQuotes(spf.matchedTerm), text::shortName(spf.decidedBy)),
                         {}});
    if (!spf.explanation.empty())
        facts.push_back({SpfPage::tr("In its own words"),
                         SpfPage::tr("“%1” The words are those of %2, and may be those of a stranger.")
                             .arg(text::fromOctets(spf.explanation), text::shortName(spf.domain)),
                         {}});
    return facts;
}

} // namespace

SpfPage::SpfPage(QWidget *parent)
    : MessagePage(parent)
    , m_inputs{new SpfInputRow(SpfInput::ClientAddress, this), new SpfInputRow(SpfInput::Helo, this),
               new SpfInputRow(SpfInput::MailFrom, this)}
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_check(new QPushButton(tr("&Check")))
    , m_reset(new QPushButton(tr("&Back to what the message says")))
    , m_remarks(new RemarkList)
    , m_result(new FactGrid)
    , m_steps(new SpfStepsBox)
{
    setObjectName(QStringLiteral("spfPage"));
    setAccessibleName(QStringLiteral("SPF"));
    auto *scroll = new ScrollColumn;
    QVBoxLayout *column = scroll->column();
    column->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(12));
    column->setSpacing(scaled(widgets::length::boxGap));
    auto *result = new widgets::Box(tr("What came of it"));
    result->content()->addWidget(m_remarks);
    result->content()->addWidget(m_result);
    result->content()->addStretch();
    m_top->setSpacing(scaled(widgets::length::boxGap));
    m_top->addWidget(makeInputBox(), 3);
    m_top->addWidget(result, 2);
    column->addLayout(m_top);
    column->addWidget(m_steps, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    setFocusProxy(m_inputs.front()->line());
    connectParts();
}

QWidget *SpfPage::makeInputBox()
{
    auto *box = new widgets::Box(tr("What SPF is asked about"));
    auto *link = new ReferenceLink("7208#4.1");
    box->setHeaderWidget(link);
    connect(link, &ReferenceLink::referenceChosen, this, &SpfPage::referenceChosen);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(4));
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    for (SpfInputRow *input : m_inputs)
        input->addTo(grid);
    grid->addWidget(makeButtons(), grid->rowCount(), 1, 1, 2);
    box->content()->addLayout(grid);
    box->content()->addStretch();
    return box;
}

QWidget *SpfPage::makeButtons()
{
    m_check->setObjectName(QStringLiteral("spfCheck"));
    m_reset->setObjectName(QStringLiteral("spfReset"));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, scaled(4), 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(m_check);
    row->addWidget(m_reset);
    row->addStretch();
    return buttons;
}

void SpfPage::connectParts()
{
    for (SpfInputRow *input : m_inputs) {
        connect(input, &SpfInputRow::edited, this, &SpfPage::judge);
        connect(input, &SpfInputRow::returnPressed, this, &SpfPage::check);
        connect(input, &SpfInputRow::sourceRequested, this, [this](ByteRange bytes, const QString &name) {
            const QString words = tr("%1 selected").arg(name);
            emit sourceChosen({{bytes}, words, words});
        });
    }
    connect(m_check, &QPushButton::clicked, this, &SpfPage::check);
    connect(m_reset, &QPushButton::clicked, this, &SpfPage::reset);
    connect(m_steps, &SpfStepsBox::referenceChosen, this, &SpfPage::referenceChosen);
}

void SpfPage::show(const MessageSubject &subject)
{
    const spf::Request &request = subject.sender.claims().spf;
    m_boundary = subject.sender.claims().boundary;
    m_inputs[0]->show(request.clientAddress, subject.message);
    m_inputs[1]->show(request.helo, subject.message);
    m_inputs[2]->show(request.mailFrom, subject.message);
    const std::vector<Remark> remarks = spfRemarks(subject);
    m_remarks->setRemarks(remarks);
    m_remarks->setVisible(!remarks.empty());
    m_result->setFacts(resultFacts(subject.sender.spf));
    m_steps->show(subject.sender.spf.trace);
    judge();
}

void SpfPage::resizeEvent(QResizeEvent *event)
{
    m_top->setDirection(width() < scaled(narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    MessagePage::resizeEvent(event);
}

void SpfPage::clearSelection()
{
    for (SpfInputRow *input : m_inputs)
        input->forget();
}

void SpfPage::announceSelection()
{
    emit sourceChosen({});
}

void SpfPage::judge()
{
    m_check->setEnabled(std::ranges::all_of(m_inputs, &SpfInputRow::isUsable));
    m_reset->setEnabled(
        std::ranges::any_of(m_inputs, [](const SpfInputRow *input) { return input->given().has_value(); }));
}

void SpfPage::check()
{
    if (!m_check->isEnabled())
        return;
    analysis::SenderInputs inputs{m_boundary, m_inputs[0]->given(), m_inputs[1]->given(),
                                  m_inputs[2]->given()};
    emit senderInputsChanged(inputs);
}

void SpfPage::reset()
{
    clearSelection();
    emit senderInputsChanged({m_boundary, {}, {}, {}});
}

QUrl SpfPage::reference() const
{
    const QUrl step = m_steps->reference();
    return step.isEmpty() ? models::rfcLink(QStringLiteral("RFC 7208"), QStringLiteral("4.1")) : step;
}

} // namespace dkimlens::pages
