// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/tag_detail.h"

#include "ui/pages/text_label.h"
#include "ui/widgets/colors.h"

#include <QHBoxLayout>
#include <QPainter>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;

// The only markup is ours: what comes from the message is escaped.
QString explanationOf(const text::TagText &text)
{
    return QStringLiteral("<b>%1</b> %2").arg(text.title.toHtmlEscaped(), text.explanation.toHtmlEscaped());
}

QWidget *makeAdvice(TextLabel *text)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(2));
    auto *title = new TextLabel(TextRole::DefaultButton);
    title->setText(TagDetail::tr("Advice"));
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addStretch();
    return box;
}

} // namespace

TagDetail::TagDetail(QWidget *parent)
    : QFrame(parent)
    , m_name(new TextLabel(TextRole::TagName))
    , m_explanation(makeParagraph(TextRole::Body))
    , m_adviceText(makeParagraph(TextRole::Body))
{
    setObjectName(QStringLiteral("tagDetail"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_explanation->setTextFormat(Qt::RichText);
    m_name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_name->setMinimumWidth(scaled(32));
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_advice = makeAdvice(m_adviceText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(12), scaled(10), scaled(16), scaled(10));
    layout->setSpacing(scaled(16));
    layout->addWidget(m_name);
    layout->addWidget(m_explanation, 3);
    layout->addWidget(m_advice, 1);
    setMinimumHeight(scaled(60));
}

void TagDetail::show(const models::TagRow *tag)
{
    setVisible(tag != nullptr);
    if (!tag)
        return;
    m_name->setText(tag->name + QLatin1Char('='));
    m_explanation->setText(explanationOf(tag->text));
    m_advice->setVisible(!tag->text.advice.isEmpty());
    m_adviceText->setText(tag->text.advice);
}

void TagDetail::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter(this).fillRect(0, 0, width(), 1, widgets::colorsOf(palette()).border);
}

} // namespace dkimlens::pages
