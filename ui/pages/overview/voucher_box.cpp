// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/voucher_box.h"

#include "ui/models/cell_table.h"
#include "ui/pages/place_link.h"
#include "ui/pages/tables.h"
#include "ui/text/claim_text.h"
#include "ui/text/texts.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/status_icon.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using models::Cell;
using models::CellRow;
using text::Voucher;
using widgets::scaled;

constexpr int checkWidth = 72; // of the design
constexpr int statusSize = 14; // too

// Names that nobody translates.
QString nameOf(Voucher::Check check)
{
    switch (check) {
    case Voucher::Check::Spf:
        return QStringLiteral("SPF");
    case Voucher::Check::Dkim:
        return QStringLiteral("DKIM");
    case Voucher::Check::Arc:
        return QStringLiteral("ARC");
    }
    return {};
}

Place placeOf(const Voucher &voucher)
{
    switch (voucher.check) {
    case Voucher::Check::Spf:
        return {Place::Kind::Spf, 0};
    case Voucher::Check::Dkim:
        return {Place::Kind::Signature, voucher.index};
    case Voucher::Check::Arc:
        return {Place::Kind::ArcSets, 0};
    }
    return {};
}

CellRow rowOf(const Voucher &voucher)
{
    return {{Cell{nameOf(voucher.check)}, Cell{voucher.domain}, Cell{voucher.result, voucher.status},
             Cell{voucher.aligned, voucher.alignedStatus}}};
}

} // namespace

VoucherBox::VoucherBox(QWidget *parent)
    : Box(tr("Who vouches for this message"), parent)
    , m_model(
          new models::CellTable({tr("Check"), tr("Domain"), tr("Result"), tr("Aligned with From?")}, this))
    , m_table(new FittedTable(m_model, QStringLiteral("vouchers"), tr("Who vouches for this message")))
    , m_reportedShape(new widgets::StatusLabel(statusSize))
    , m_reported(new TextLabel(widgets::TextRole::Body))
{
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(0, scaled(checkWidth));
    content()->addWidget(m_table);
    content()->addWidget(makeReportedLine());
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit placeRequested(placeOf(m_vouchers[static_cast<std::size_t>(index.row())]));
    });
}

QWidget *VoucherBox::makeReportedLine()
{
    m_reported->setObjectName(QStringLiteral("reportedResults"));
    m_reported->setWordWrap(true);
    m_reported->makeSelectable();
    auto *link = new PlaceLink(QStringLiteral("Authentication-Results"), Place::Kind::Results);
    connect(link, &PlaceLink::placeRequested, this, &VoucherBox::placeRequested);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(scaled(8), scaled(4), scaled(10), scaled(4));
    row->setSpacing(scaled(8));
    row->addWidget(m_reportedShape);
    row->addWidget(m_reported, 1);
    row->addWidget(link);
    return line;
}

void VoucherBox::show(const MessageSubject &subject)
{
    const QString author = text::fromOctets(subject.sender.dmarc.authorDomain);
    setRemark(author.isEmpty() ? QString() : QStringLiteral("From: ") + author);
    m_vouchers = text::vouchersOf(subject.analysis, subject.sender,
                                  subject.looksSenderUp ? text::SenderLookups::On : text::SenderLookups::Off);
    std::vector<CellRow> rows;
    std::ranges::transform(m_vouchers, std::back_inserter(rows), rowOf);
    m_model->setRows(std::move(rows));
    const std::vector<analysis::Claim> claims = analysis::compareClaims(subject.analysis, subject.sender);
    m_reportedShape->setStatus(text::claimsStatus(claims));
    m_reported->setText(text::claimsVerdict(claims).title);
}

} // namespace dkimlens::pages
