// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/advice_box.h"

#include "ui/pages/key_advice.h"

#include <QVBoxLayout>

namespace dkimlens::pages {

AdviceBox::AdviceBox(QWidget *parent)
    : widgets::Box(tr("Advice"), parent)
    , m_remarks(new RemarkList)
{
    content()->addWidget(m_remarks);
    connect(m_remarks, &RemarkList::referenceChosen, this, &AdviceBox::referenceChosen);
}

void AdviceBox::show(const KeyLookup &lookup)
{
    const std::vector<Remark> remarks = keyAdvice(lookup);
    setVisible(!remarks.empty());
    m_remarks->setRemarks(remarks);
}

} // namespace dkimlens::pages
