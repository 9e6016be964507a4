// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/tags_page.h"

#include "ui/models/roles.h"
#include "ui/pages/tables.h"
#include "ui/pages/tag_detail.h"
#include "ui/pages/tag_source.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dkimlens::pages {

using models::TagModel;

TagsPage::TagsPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new TagModel(this))
    , m_table(makeTable(m_model, QStringLiteral("tags"), tr("Tags of the signature")))
    , m_detail(new TagDetail)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    setUpColumns();
    m_detail->show(nullptr);

    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TagsPage::announceSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this] { m_detail->show(m_model->rowAt(selectedRow())); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TagsPage::announceSelection);
    connect(m_table, &QTableView::clicked, this, &TagsPage::follow);
}

void TagsPage::setUpColumns()
{
    auto *columns = m_table->horizontalHeader();
    columns->setStretchLastSection(false);
    columns->resizeSection(TagModel::NameColumn, widgets::scaled(46));
    columns->setSectionResizeMode(TagModel::MeaningColumn, QHeaderView::Stretch);
}

// The meaning takes what is left, and is left enough.
void TagsPage::resizeEvent(QResizeEvent *event)
{
    struct Share
    {
        TagModel::Column column;
        double part; // of the table's width
        int widest; // of the design
    };
    constexpr std::array shares{Share{TagModel::ValueColumn, 0.25, 288},
                                Share{TagModel::CheckColumn, 0.24, 274},
                                Share{TagModel::SectionColumn, 0.09, 92}};
    for (const Share &share : shares)
        m_table->horizontalHeader()->resizeSection(
            share.column, std::min(widgets::scaled(share.widest), static_cast<int>(share.part * width())));
    QWidget::resizeEvent(event);
}

void TagsPage::show(const dkim::VerifiedSignature &signature, const message::Message &message)
{
    m_signature = signature;
    m_message = message;
    m_model->setRows(models::signatureTagRows(signature, message));
}

void TagsPage::clearSelection()
{
    m_table->setCurrentIndex({});
    m_table->clearSelection();
}

void TagsPage::selectTag(const QString &name)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(m_model->index(row, 0))->name == name)
            return m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

QString TagsPage::selectedTag() const
{
    const models::TagRow *tag = m_model->rowAt(selectedRow());
    return tag ? tag->name : QString();
}

void TagsPage::selectTagAt(std::size_t offset)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const models::TagRow &tag = *m_model->rowAt(m_model->index(row, 0));
        if (ByteRange{tag.nameRange.begin, tag.valueRange.end}.contains(offset))
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

void TagsPage::announceSelection()
{
    const models::TagRow *tag = m_model->rowAt(selectedRow());
    m_detail->show(tag);
    emit sourceChosen(tag ? sourceOfTag(*tag, m_signature, m_message) : SourceChoice{});
}

// Not the current row: that one exists without being selected, as soon as the table has the focus.
QModelIndex TagsPage::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : rows.front();
}

QUrl TagsPage::reference() const
{
    return selectedRow().siblingAtColumn(TagModel::SectionColumn).data(models::LinkRole).toUrl();
}

void TagsPage::follow(const QModelIndex &index)
{
    const QUrl link = index.data(models::LinkRole).toUrl();
    if (!link.isEmpty())
        emit referenceChosen(link);
}

} // namespace dkimlens::pages
