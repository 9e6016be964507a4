// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/remark_list.h"

#include "ui/pages/reference_link.h"
#include "ui/pages/text_label.h"
#include "ui/widgets/status_icon.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;

constexpr int statusSize = 14; // of the design

} // namespace

RemarkList::RemarkList(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
}

void RemarkList::setRemarks(const std::vector<Remark> &remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(scaled(6));
    for (const Remark &remark : remarks)
        rows->addWidget(makeRow(remark));
    layout()->addWidget(m_rows);
    m_rows->show();
    orderFocus();
}

// After what stands before the list: what is made later comes last in its window.
void RemarkList::orderFocus()
{
    QWidget *last = previousInFocusChain();
    while (last != this && (last->focusPolicy() & Qt::TabFocus) == 0)
        last = last->previousInFocusChain();
    if (last == this || isAncestorOf(last))
        return;
    for (auto *link : m_rows->findChildren<ReferenceLink *>()) {
        setTabOrder(last, link);
        last = link;
    }
}

QWidget *RemarkList::makeTexts(const Remark &remark) const
{
    auto *texts = new QWidget;
    auto *layout = new QVBoxLayout(texts);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(1));
    auto *sentence = new TextLabel(TextRole::Body);
    sentence->setText(remark.sentence);
    layout->addWidget(sentence);
    if (!remark.advice.isEmpty()) {
        auto *advice = new TextLabel(TextRole::Body, TextLabel::Tone::Second);
        advice->setText(remark.advice);
        layout->addWidget(advice);
    }
    for (auto *label : texts->findChildren<QLabel *>())
        label->setWordWrap(true);
    if (!remark.rfc.empty()) {
        auto *link = new ReferenceLink(remark.rfc);
        layout->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &ReferenceLink::referenceChosen, this, &RemarkList::referenceChosen);
    }
    return texts;
}

QWidget *RemarkList::makeRow(const Remark &remark) const
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(8));
    auto *shape = new widgets::StatusLabel(statusSize);
    shape->setStatus(remark.status);
    layout->addWidget(shape, 0, Qt::AlignTop);
    layout->addWidget(makeTexts(remark), 1);
    return row;
}

} // namespace dkimlens::pages
