// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/key_tags_box.h"

#include "ui/pages/tables.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace dkimlens::pages {

using models::TagModel;
using widgets::scaled;

KeyTagsBox::KeyTagsBox(QWidget *parent)
    : widgets::Box(tr("Tags of the record"), parent)
    , m_model(new TagModel(this))
{
    auto *table = new FittedTable(m_model, QStringLiteral("keyTags"), tr("Tags of the key record"));
    table->setColumnHidden(TagModel::SectionColumn, true);
    auto *columns = table->horizontalHeader();
    columns->resizeSection(TagModel::NameColumn, scaled(44));
    columns->resizeSection(TagModel::ValueColumn, scaled(170));
    columns->setSectionResizeMode(TagModel::MeaningColumn, QHeaderView::Stretch);
    columns->setSectionResizeMode(TagModel::CheckColumn, QHeaderView::Stretch);
    content()->addWidget(table);
}

void KeyTagsBox::show(const KeyLookup &lookup)
{
    const dkim::KeyRecord *record = lookup.signature.key.record();
    setVisible(record != nullptr && !record->tags.tags().empty());
    if (!record)
        return;
    const std::size_t count = record->tags.tags().size();
    setRemark(count == 1 ? tr("1 tag") : tr("%1 tags").arg(static_cast<qulonglong>(count)));
    m_model->setRows(models::keyTagRows(lookup.signature, *record));
}

} // namespace dkimlens::pages
