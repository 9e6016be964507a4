// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/steps/finding_box.h"

#include "ui/pages/text_label.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/status_icon.h"

#include <QHBoxLayout>
#include <QPainter>

namespace dkimlens::pages {
namespace {

using text::Status;
using widgets::scaled;

QColor tintOf(Status status, const widgets::Colors &colors)
{
    switch (status) {
    case Status::Fail:
        return colors.failTint;
    case Status::Warning:
        return colors.warnTint;
    case Status::Info:
    case Status::Guarded:
        return colors.infoTint;
    default:
        return colors.alt;
    }
}

} // namespace

FindingBox::FindingBox(QWidget *parent)
    : QWidget(parent)
    , m_status(new widgets::StatusLabel(widgets::length::icon))
    , m_finding(new TextLabel(widgets::TextRole::Body))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    layout->setSpacing(scaled(10));
    layout->addWidget(m_status, 0, Qt::AlignTop);
    layout->addWidget(m_finding, 1);
    m_finding->setWordWrap(true);
    m_finding->setTextFormat(Qt::PlainText);
    m_finding->makeSelectable();
}

void FindingBox::show(Status status, const QString &finding)
{
    m_status->setStatus(status);
    m_finding->setText(finding);
    setVisible(!finding.isEmpty());
    update();
}

void FindingBox::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    QPainter painter(this);
    painter.setPen(colors.border);
    painter.setBrush(tintOf(m_status->status(), colors));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace dkimlens::pages
