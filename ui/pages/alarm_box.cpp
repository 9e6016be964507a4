// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/alarm_box.h"

#include "ui/pages/text_label.h"
#include "ui/text/texts.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/status_icon.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using widgets::scaled;

bool isPrivate(const dkim::Finding &finding)
{
    return finding.code == dkim::FindingCode::KeyPrivatePublished;
}

} // namespace

AlarmBox::AlarmBox(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("privateKeyAlarm"));
    auto *shape = new widgets::StatusLabel(widgets::length::bannerIcon);
    shape->setStatus(text::Status::Fail);
    auto *title = new TextLabel(widgets::TextRole::Title);
    title->setText(tr("The PRIVATE key is public: revoke it now."));
    auto *detail = makeParagraph(widgets::TextRole::Body);
    const text::FindingText words = text::findingText({dkim::FindingCode::KeyPrivatePublished, {}, {}});
    detail->setText(words.sentence + QLatin1Char(' ') + words.advice);
    setAccessibleName(title->text() + QLatin1Char(' ') + detail->text());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(2));
    title->setWordWrap(true);
    texts->addWidget(title);
    texts->addWidget(detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(10));
    layout->setSpacing(scaled(14));
    layout->addWidget(shape, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void AlarmBox::show(const KeyLookup &lookup)
{
    setVisible(std::ranges::any_of(lookup.signature.findings, isPrivate));
}

void AlarmBox::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.failTint);
    painter.setPen(QPen(colors.fail, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace dkimlens::pages
