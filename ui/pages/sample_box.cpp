// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sample_box.h"

#include "ui/pages/lists.h"
#include "ui/widgets/metrics.h"

#include <QListView>
#include <QVBoxLayout>

namespace dkimlens::pages {

SampleBox::SampleBox(QWidget *parent)
    : widgets::Box(tr("Sample messages"), parent)
    , m_model(new models::SampleModel(models::bundledSamples(), this))
    , m_list(makeList(m_model, QStringLiteral("samples"), tr("Sample messages")))
{
    setRemark(tr("keys included, no network needed"));
    m_list->setFixedHeight(m_model->rowCount() * widgets::scaled(widgets::length::tallRow));
    content()->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &SampleBox::choose);
    connect(m_list, &QListView::activated, this, &SampleBox::choose);
}

void SampleBox::choose(const QModelIndex &index)
{
    if (const models::Sample *sample = m_model->at(index))
        emit sampleChosen(*sample);
}

} // namespace dkimlens::pages
