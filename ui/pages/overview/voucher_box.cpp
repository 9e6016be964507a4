// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/voucher_box.h"

#include "ui/models/cell_table.h"
#include "ui/pages/tables.h"
#include "ui/text/texts.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using models::Cell;
using models::CellRow;
using text::Voucher;

constexpr int checkWidth = 72; // of the design

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
{
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(0, widgets::scaled(checkWidth));
    content()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit placeRequested(placeOf(m_vouchers[static_cast<std::size_t>(index.row())]));
    });
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
}

} // namespace dkimlens::pages
