// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/recent_box.h"

#include "ui/models/recent_files_model.h"
#include "ui/pages/tables.h"
#include "ui/pages/text_label.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

using models::RecentFilesModel;

QLabel *makeClear()
{
    auto *link = new TextLabel(widgets::TextRole::Small);
    link->setObjectName(QStringLiteral("clearRecent"));
    link->setTextFormat(Qt::RichText);
    link->setText(QStringLiteral("<a href=\"#clear\">%1</a>").arg(RecentBox::tr("Clear list")));
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return link;
}

} // namespace

RecentBox::RecentBox(RecentFilesModel *model, QWidget *parent)
    : widgets::Box(tr("Recent files"), parent)
    , m_model(model)
    , m_table(new FittedTable(model, QStringLiteral("recentFiles"), tr("Recent files")))
{
    QLabel *clear = makeClear();
    setHeaderWidget(clear);
    content()->addWidget(m_table);
    setUpColumns();
    followModel();
    connect(clear, &QLabel::linkActivated, m_model, &RecentFilesModel::clear);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecentBox::followModel);
    connect(m_table, &QTableView::clicked, this, &RecentBox::choose);
    connect(m_table, &QTableView::activated, this, &RecentBox::choose);
}

void RecentBox::setUpColumns()
{
    auto *columns = m_table->horizontalHeader();
    columns->resizeSection(RecentFilesModel::FileColumn, widgets::scaled(190));
    columns->setSectionResizeMode(RecentFilesModel::SubjectColumn, QHeaderView::Stretch);
    columns->resizeSection(RecentFilesModel::ResultColumn, widgets::scaled(196));
    columns->resizeSection(RecentFilesModel::OpenedColumn, widgets::scaled(122));
}

void RecentBox::followModel()
{
    setVisible(m_model->rowCount() > 0);
}

void RecentBox::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString path =
        m_model->files()[static_cast<std::size_t>(index.row())].path; // opening changes the list
    emit fileChosen(path);
}

} // namespace dkimlens::pages
