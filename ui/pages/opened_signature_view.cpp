// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/opened_signature_view.h"

#include "ui/models/opened_parts_model.h"
#include "ui/pages/compare_box.h"
#include "ui/pages/number_rows.h"
#include "ui/pages/octet_grid.h"
#include "ui/pages/part_delegate.h"
#include "ui/pages/remark_list.h"
#include "ui/pages/tables.h"
#include "ui/text/proof_text.h"
#include "ui/text/texts.h"
#include "ui/widgets/box.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <bit>

namespace dkimlens::pages {
namespace {

using models::OpenedPartsModel;
using widgets::scaled;

constexpr int partsWidth = 360; // of the design: what the table of parts needs beside the grid
constexpr int usualColumns = 16;
constexpr int wideColumns = 32;

QString bitsOf(const std::string &octets)
{
    const int top = octets.empty() ? 0 : std::bit_width(static_cast<unsigned char>(octets.front()));
    return OpenedSignatureView::tr("%1 bits").arg(static_cast<int>(octets.size()) * 8 - 8 + top);
}

// As digits where people know it by them.
QString exponentRemark(const std::string &octets)
{
    constexpr std::size_t longest = 4; // octets
    if (octets.size() > longest)
        return bitsOf(octets);
    quint32 value = 0;
    for (const char octet : octets)
        value = (value << 8U) | static_cast<unsigned char>(octet);
    return QStringLiteral("= %1").arg(value);
}

std::vector<NumberRow> numbersOf(const crypto::OpenedSignature &opened)
{
    return {{QStringLiteral("s"), OpenedSignatureView::tr("signature, from b="), opened.signature,
             text::exactByteCount(opened.signature.size())},
            {QStringLiteral("e"), OpenedSignatureView::tr("public exponent"), opened.exponent,
             exponentRemark(opened.exponent)},
            {QStringLiteral("n"), OpenedSignatureView::tr("modulus, from p= in DNS"), opened.modulus,
             bitsOf(opened.modulus)}};
}

std::vector<OctetTint> tintsOf(const crypto::OpenedSignature &opened)
{
    std::vector<OctetTint> tints;
    for (const crypto::OpenedPart &part : opened.parts) {
        const PartLook look = lookOf(part.kind);
        const bool isUnremarkable = part.kind == crypto::PartKind::Padding && part.isAsRequired();
        tints.push_back({part.range, look.background, look.underline,
                         isUnremarkable ? &widgets::Colors::text2 : &widgets::Colors::text});
    }
    return tints;
}

} // namespace

OpenedSignatureView::OpenedSignatureView(QWidget *parent)
    : QWidget(parent)
    , m_model(new OpenedPartsModel(this))
    , m_numbers(new NumberRows)
    , m_reason(new RemarkList)
    , m_grid(new OctetGrid)
    , m_table(new FittedTable(m_model, QStringLiteral("openedParts"), tr("Parts of the opened signature")))
    , m_block(makeBlockBox())
    , m_parts(makePartsBox())
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_hash(new CompareBox(tr("Hash, byte by byte")))
{
    m_row->setSpacing(scaled(widgets::length::unit));
    m_row->addWidget(m_block);
    m_row->addWidget(m_parts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(widgets::length::unit));
    layout->addWidget(m_numbers);
    layout->addWidget(m_reason);
    layout->addLayout(m_row);
    layout->addWidget(m_hash);
    connectParts();
}

widgets::Box *OpenedSignatureView::makeBlockBox()
{
    auto *box = new widgets::Box(QStringLiteral("s<sup>e</sup> mod n"));
    box->setAccessibleName(tr("The opened signature"));
    box->setSubtitle(tr("the opened signature"));
    box->content()->addWidget(m_grid);
    box->content()->addStretch();
    m_grid->setObjectName(QStringLiteral("openedBlock"));
    return box;
}

widgets::Box *OpenedSignatureView::makePartsBox()
{
    auto *box = new widgets::Box(tr("Parts"));
    m_table->setItemDelegate(new PartDelegate(m_table));
    m_table->setMouseTracking(true);
    m_table->viewport()->installEventFilter(this);
    auto *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(OpenedPartsModel::SizeColumn, QHeaderView::Fixed);
    columns->resizeSection(OpenedPartsModel::SizeColumn, scaled(50)); // of its title, the widest text in it
    columns->setSectionResizeMode(OpenedPartsModel::CheckColumn, QHeaderView::Stretch);
    box->content()->addWidget(m_table);
    box->content()->addStretch();
    return box;
}

void OpenedSignatureView::connectParts()
{
    connect(m_table, &QTableView::entered, this, [this](const QModelIndex &index) { pointAt(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        choosePart(rows.isEmpty() ? std::nullopt : std::optional(rows.first().row()));
    });
    connect(m_grid, &OctetGrid::pointedAt, this, [this](std::optional<std::size_t> octet) {
        pointAt(octet ? m_model->rowOf(*octet) : std::nullopt);
    });
    connect(m_grid, &OctetGrid::clicked, this, [this](std::size_t octet) {
        if (const auto row = m_model->rowOf(octet))
            m_table->selectRow(*row);
    });
    connect(m_grid, &OctetGrid::stepped, this, &OpenedSignatureView::stepPart);
}

void OpenedSignatureView::show(const crypto::OpenedSignature &opened, const std::string &headerHash)
{
    if (opened == m_opened && headerHash == m_headerHash)
        return;
    m_opened = opened;
    m_headerHash = headerHash;
    m_numbers->show(numbersOf(opened));
    const QString reason = text::sentence(opened);
    m_reason->setRemarks({{text::Status::Fail, reason, {}}});
    m_reason->setVisible(!reason.isEmpty());
    m_hash->show({tr("In the signature"), std::string(opened.digest()), tr("In step 9"), headerHash});
    showBlock();
}

void OpenedSignatureView::showBlock()
{
    m_model->show(m_opened, m_headerHash);
    m_grid->setOctets(m_opened.block);
    m_grid->setTints(tintsOf(m_opened));
    m_grid->setWrong(m_opened.firstWrong());
    m_block->setRemark(text::exactByteCount(m_opened.block.size()));
    m_parts->setRemark(tr("%1 of %2 as expected").arg(m_model->passing()).arg(m_model->rowCount()));
    m_block->setVisible(!m_opened.block.empty());
    m_parts->setVisible(!m_opened.block.empty());
    m_pointedAt.reset();
    m_chosen.reset();
    markPart();
}

void OpenedSignatureView::pointAt(std::optional<int> row)
{
    m_pointedAt = row;
    m_model->setPointedAt(row);
    markPart();
}

void OpenedSignatureView::choosePart(std::optional<int> row)
{
    m_chosen = row;
    markPart();
}

void OpenedSignatureView::markPart()
{
    m_grid->setMarked(m_model->rangeOf(m_pointedAt ? m_pointedAt : m_chosen));
    const QString name = tr("The opened signature");
    m_grid->setAccessibleName(m_chosen ? QStringLiteral("%1. %2").arg(name, m_model->spoken(*m_chosen))
                                       : name);
}

void OpenedSignatureView::stepPart(int direction)
{
    const int last = m_model->rowCount() - 1;
    const int first = direction > 0 ? 0 : last;
    m_table->selectRow(m_chosen ? std::clamp(*m_chosen + direction, 0, last) : first);
}

bool OpenedSignatureView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Leave)
        pointAt(std::nullopt);
    return QWidget::eventFilter(watched, event);
}

// The grid takes its own width, the table what is left; below each other where that is too little.
void OpenedSignatureView::resizeEvent(QResizeEvent *event)
{
    constexpr int frame = 4; // of a box, left and right
    const int room = width() - scaled(partsWidth) - scaled(widgets::length::unit);
    const std::size_t last = m_opened.block.size();
    const bool isWide = OctetGrid::widthOf(wideColumns, last) + frame <= room;
    const int gridWidth = OctetGrid::widthOf(isWide ? wideColumns : usualColumns, last) + frame;
    const bool fits = gridWidth <= room;
    m_grid->setMostColumns(isWide ? wideColumns : usualColumns);
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_block->setMaximumWidth(fits ? gridWidth : QWIDGETSIZE_MAX);
    m_block->setMinimumWidth(fits ? gridWidth : 0);
    QWidget::resizeEvent(event);
}

} // namespace dkimlens::pages
