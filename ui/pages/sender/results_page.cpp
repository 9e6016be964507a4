// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sender/results_page.h"

#include "core/engine/analysis/claims.h"
#include "ui/models/claim_model.h"
#include "ui/models/given_inputs.h"
#include "ui/models/rfc_link.h"
#include "ui/pages/reference_link.h"
#include "ui/pages/remark_list.h"
#include "ui/pages/scroll_column.h"
#include "ui/pages/tables.h"
#include "ui/text/claim_text.h"
#include "ui/text/octets.h"
#include "ui/widgets/box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dkimlens::pages {
namespace {

using models::ClaimModel;
using models::ClaimRow;
using text::Status;
using widgets::scaled;
using widgets::TextRole;

QString document()
{
    return QStringLiteral("RFC 8601");
}

QString nameOrNone(const std::optional<received::Host> &host)
{
    return host && !host->name.empty() ? text::shortName(host->name) : ResultsPage::tr("an unnamed server");
}

QString hopText(const received::Route &route, std::size_t hop)
{
    const received::Hop &each = route.hops[hop].hop;
    return ResultsPage::tr("Hop %1: %2, from %3")
        .arg(hop + 1)
        .arg(nameOrNone(each.by), nameOrNone(each.from));
}

std::vector<Remark> claimRemarks(const ClaimRow &row)
{
    std::vector<Remark> remarks{
        {text::statusOf(row.claim), text::label(row.claim.agreement) + QLatin1Char('.'), {}}};
    for (const analysis::Cause cause : row.claim.causes)
        remarks.push_back({Status::Info, text::sentence(cause), {}});
    remarks.push_back({Status::None, text::sentence(row.claim.standing), {}});
    remarks.push_back({Status::None, text::methodText(row.method), {}});
    return remarks;
}

std::vector<Remark> remarksOf(const ClaimRow &row)
{
    std::vector<Remark> remarks;
    if (row.kind == ClaimRow::Kind::Claim)
        remarks = claimRemarks(row);
    if (row.kind == ClaimRow::Kind::Nothing)
        remarks.push_back({Status::None, ResultsPage::tr("The server says that it checked nothing."), {}});
    if (row.kind == ClaimRow::Kind::Boundary)
        remarks.push_back(
            {Status::Guarded,
             ResultsPage::tr("Whoever sent the message may have written all fields below this line. "
                             "The line is drawn by the names of the servers, and can be moved."),
             {}});
    for (const authres::Departure departure : row.departures)
        remarks.push_back({Status::Info, text::sentence(departure), {}});
    return remarks;
}

QString titleOf(const ClaimRow &row)
{
    if (row.kind == ClaimRow::Kind::Boundary)
        return ResultsPage::tr("Trust boundary");
    const QString server =
        row.server.empty() ? ResultsPage::tr("an unnamed server") : text::shortName(row.server);
    return row.kind == ClaimRow::Kind::Claim
        ? ResultsPage::tr("%1 said %2=%3")
              .arg(server, text::shortToken(row.method), text::shortToken(row.said))
        : ResultsPage::tr("%1 said nothing").arg(server);
}

std::vector<Remark> nothingChosen()
{
    return {{Status::Info, ResultsPage::tr("Choose a row to see why the two may differ."), {}}};
}

} // namespace

ResultsPage::ResultsPage(QWidget *parent)
    : MessagePage(parent)
    , m_model(new ClaimModel(this))
    , m_table(makeTable(m_model, QStringLiteral("claims"), tr("Results that servers wrote")))
    , m_boundary(new QComboBox)
    , m_nothing(makeParagraph(TextRole::Body, TextLabel::Tone::Second))
    , m_detailTitle(new TextLabel(TextRole::Title))
    , m_detail(new RemarkList)
{
    setObjectName(QStringLiteral("resultsPage"));
    setAccessibleName(QStringLiteral("Authentication-Results"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *box = new widgets::Box(tr("Who said what, and what is found now"));
    auto *link = new ReferenceLink("8601#2.7");
    box->setHeaderWidget(link);
    connect(link, &ReferenceLink::referenceChosen, this, &ResultsPage::referenceChosen);
    m_nothing->setText(
        tr("No field of the message is named Authentication-Results, or belongs to an ARC set."));
    m_nothing->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10));
    box->content()->addWidget(m_nothing);
    box->content()->addWidget(m_table, 1);
    m_detailArea = makeDetail();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(12));
    layout->setSpacing(scaled(widgets::length::boxGap));
    layout->addWidget(makeBoundaryLine());
    layout->addWidget(box, 3);
    layout->addWidget(m_detailArea, 2);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showDetail();
        if (chosenRow())
            announceSelection();
    });
    connect(m_boundary, &QComboBox::activated, this, &ResultsPage::moveBoundary);
}

QWidget *ResultsPage::makeBoundaryLine()
{
    m_boundary->setObjectName(QStringLiteral("trustBoundary"));
    m_boundary->setAccessibleName(tr("Where trust begins"));
    m_boundary->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_boundary->setToolTip(tr("The oldest hop that the receiver's own servers wrote"));
    auto *label = new QLabel(tr("&Trust begins with"));
    label->setBuddy(m_boundary);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(scaled(8));
    row->addWidget(label);
    row->addWidget(m_boundary, 1);
    row->addStretch(1);
    return line;
}

QWidget *ResultsPage::makeDetail()
{
    auto *box = new widgets::Box(tr("The chosen result"));
    auto *scroll = new ScrollColumn;
    scroll->column()->setContentsMargins(0, scaled(8), 0, 0);
    m_detailTitle->setObjectName(QStringLiteral("claimTitle"));
    m_detailTitle->setContentsMargins(scaled(12), 0, scaled(12), 0);
    m_detailTitle->setWordWrap(true);
    scroll->column()->addWidget(m_detailTitle);
    scroll->column()->addWidget(m_detail);
    scroll->column()->addStretch();
    box->content()->addWidget(scroll);
    return box;
}

void ResultsPage::resizeEvent(QResizeEvent *event)
{
    struct Share
    {
        int column;
        double part; // of the width
    };
    constexpr std::array shares{Share{ClaimModel::ServerColumn, 0.20}, Share{ClaimModel::WriterColumn, 0.11},
                                Share{ClaimModel::MethodColumn, 0.10}, Share{ClaimModel::SaidColumn, 0.11},
                                Share{ClaimModel::FoundColumn, 0.11},  Share{ClaimModel::WhyColumn, 0.19}};
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(ClaimModel::AboutColumn, QHeaderView::Stretch);
    for (const Share &share : shares)
        columns->resizeSection(share.column, static_cast<int>(share.part * width()));
    MessagePage::resizeEvent(event);
}

void ResultsPage::show(const MessageSubject &subject)
{
    m_inputs = models::givenInputs(subject.sender.claims());
    showBoundary(subject.sender.claims());
    showRows(subject);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_detailArea->setVisible(m_model->rowCount() > 0);
    showDetail();
}

// The newest hop first, as the fields stand in the message.
void ResultsPage::showBoundary(const analysis::SenderClaims &claims)
{
    const std::size_t count = claims.route.hops.size();
    QStringList hops;
    for (std::size_t hop = count; hop-- > 0;)
        hops.append(hopText(claims.route, hop));
    QStringList shown;
    for (int i = 0; i < m_boundary->count(); ++i)
        shown.append(m_boundary->itemText(i));
    if (hops != shown) {
        m_boundary->clear();
        m_boundary->addItems(hops);
    }
    m_boundary->setEnabled(count > 0);
    m_boundary->setCurrentIndex(claims.boundary ? static_cast<int>(count - 1 - *claims.boundary) : -1);
}

void ResultsPage::moveBoundary(int choice)
{
    m_inputs.boundary = static_cast<std::size_t>(m_boundary->count() - 1 - choice);
    emit senderInputsChanged(m_inputs);
}

void ResultsPage::showRows(const MessageSubject &subject)
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const std::optional<std::size_t> at =
        chosen.isEmpty() ? std::nullopt : std::optional(m_model->rowAt(chosen.front())->where.begin);
    const QSignalBlocker quiet(this);
    m_table->clearSpans();
    m_model->setRows(models::claimRows(subject.message, subject.sender.claims(),
                                       analysis::compareClaims(subject.analysis, subject.sender)));
    if (const std::optional<int> row = m_model->boundaryRow())
        m_table->setSpan(*row, 0, 1, ClaimModel::ColumnCount);
    if (const std::optional<int> row = at ? m_model->rowOf(*at) : std::nullopt)
        m_table->selectRow(*row);
}

const ClaimRow *ResultsPage::chosenRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->rowAt(rows.front());
}

void ResultsPage::showDetail()
{
    const ClaimRow *row = chosenRow();
    m_detailTitle->setText(row ? titleOf(*row) : QString());
    m_detailTitle->setVisible(row != nullptr);
    m_detail->setRemarks(row ? remarksOf(*row) : nothingChosen());
}

void ResultsPage::clearSelection()
{
    m_table->setCurrentIndex({});
    m_table->clearSelection();
}

void ResultsPage::announceSelection()
{
    const ClaimRow *row = chosenRow();
    if (!row)
        return emit sourceChosen({});
    const QString words = tr("%1 selected").arg(titleOf(*row));
    emit sourceChosen({{row->where}, words, words});
}

void ResultsPage::selectBytes(ByteRange bytes)
{
    if (const std::optional<int> row = m_model->rowOf(bytes.begin))
        m_table->setCurrentIndex(m_model->index(*row, 0));
}

QUrl ResultsPage::reference() const
{
    return models::rfcLink(document(), QStringLiteral("2.7"));
}

} // namespace dkimlens::pages
