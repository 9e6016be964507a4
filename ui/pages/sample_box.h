// SPDX-License-Identifier: Apache-2.0
// "Sample messages": what comes with the program, opened by a click or Enter.

#pragma once

#include "ui/models/sample_model.h"
#include "ui/widgets/box.h"

class QListView;

namespace dkimlens::pages {

class SampleBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit SampleBox(QWidget *parent = nullptr);

signals:
    void sampleChosen(const dkimlens::models::Sample &sample);

private:
    void choose(const QModelIndex &index);

    models::SampleModel *m_model;
    QListView *m_list;
};

} // namespace dkimlens::pages
