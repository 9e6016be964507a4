// SPDX-License-Identifier: Apache-2.0
#include "ui/window/outcome_line.h"

#include "ui/pages/text_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/status_icon.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace dkimlens::window {

using widgets::scaled;

OutcomeLine::OutcomeLine(QWidget *parent)
    : QWidget(parent)
    , m_shape(new widgets::StatusLabel(widgets::length::icon))
    , m_words(pages::makeParagraph(widgets::TextRole::Body))
{
    m_words->makeSelectable();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(scaled(widgets::length::iconGap));
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    hide();
}

void OutcomeLine::say(text::Status status, const QString &words)
{
    m_shape->setStatus(status);
    m_words->setText(words);
    setAccessibleName(words);
    show();
    if (status == text::Status::Running)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void OutcomeLine::clear()
{
    m_words->clear();
    hide();
}

QString OutcomeLine::words() const
{
    return m_words->text();
}

} // namespace dkimlens::window
