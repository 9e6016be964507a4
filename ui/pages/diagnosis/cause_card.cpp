// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis/cause_card.h"

#include "ui/pages/diagnosis/certainty_chip.h"
#include "ui/pages/diagnosis/hash_grid.h"
#include "ui/pages/text_label.h"
#include "ui/source/repair_view.h"
#include "ui/text/step_text.h"
#include "ui/widgets/colors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace dkimlens::pages {
namespace {

using diagnose::Explanation;
using diagnose::Half;
using widgets::scaled;
using widgets::TextRole;
namespace length = widgets::length;

std::string_view stepOf(const Explanation &explanation)
{
    switch (diagnose::halfOf(explanation.kind)) {
    case Half::Body:
        return "dkim.body-hash";
    case Half::Header:
    case Half::Key:
        break;
    }
    return "dkim.signature-value";
}

TextLabel *makeTitle(int number, const QString &words)
{
    auto *title = new TextLabel(TextRole::Body);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setText(QStringLiteral("%1  %2").arg(number).arg(words));
    title->setWordWrap(true);
    title->setObjectName(QStringLiteral("causeTitle"));
    return title;
}

} // namespace

CauseCard::CauseCard(const DiagnosisState &state, const Explanation &explanation, int number, QWidget *parent)
    : QFrame(parent)
    , m_explanation(explanation)
{
    const text::DiagnosisSubject subject = state.subject();
    const text::ExplanationText words = text::explanationText(subject, explanation);
    m_title = words.title;
    setObjectName(QStringLiteral("causeCard"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QStringLiteral("%1: %2").arg(text::wordOf(explanation.certainty), words.title));
    setAccessibleDescription(words.sentence);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(1); // where lines are painted
    m_header = makeHeader(state, number);
    layout->addWidget(m_header);
    auto *sentence = makeParagraph(TextRole::Body);
    sentence->setText(words.sentence);
    sentence->setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6));
    layout->addWidget(sentence);
    if (!explanation.repairs.empty())
        layout->addWidget(new source::RepairView(state.message, explanation.repairs));
    if (const auto rows = text::hashRowsOf(subject, explanation); !rows.empty())
        layout->addWidget(new HashGrid(rows));
    applyColors();
}

QWidget *CauseCard::makeHeader(const DiagnosisState &state, int number)
{
    auto *header = new QWidget;
    header->setAutoFillBackground(true);
    header->setMinimumHeight(scaled(length::boxTitle));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(scaled(10), scaled(2), scaled(10), scaled(2));
    row->setSpacing(scaled(8));
    row->addWidget(new CertaintyChip(m_explanation.certainty));
    row->addWidget(makeTitle(number, m_title), 1);
    if (m_explanation.certainty != diagnose::Certainty::Proved)
        return header;
    const std::string step(stepOf(m_explanation));
    auto *breaks = new TextLabel(TextRole::Small, TextLabel::Tone::Second);
    breaks->setText(tr("breaks step %1").arg(text::stepNumber(state.signature, step)));
    auto *link = new TextLabel(TextRole::Small);
    link->setObjectName(QStringLiteral("showStep"));
    link->setTextFormat(Qt::RichText);
    link->setText(QStringLiteral("<a href=\"step\">%1</a>").arg(tr("Show step").toHtmlEscaped()));
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(link, &QLabel::linkActivated, this, [this, step] { emit stepChosen(step); });
    row->addWidget(breaks);
    row->addWidget(link);
    return header;
}

void CauseCard::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    applyColors();
    update();
}

void CauseCard::applyColors()
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    QPalette header = m_header->palette();
    header.setColor(QPalette::Window, m_isChosen ? colors.accentTint : colors.window);
    m_header->setPalette(header);
}

void CauseCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_header)
        applyColors();
    QFrame::changeEvent(event);
}

void CauseCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    emit chosen();
}

void CauseCard::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    QPainter painter(this);
    for (int i = 1; i < layout()->count(); ++i) {
        const QRect part = layout()->itemAt(i)->geometry();
        painter.fillRect(0, part.top() - 1, width(), 1, colors.line);
    }
    const int outline = m_isChosen ? 2 : 1;
    for (int i = 0; i < outline; ++i) {
        painter.setPen(m_isChosen ? colors.accent : colors.border);
        painter.drawRect(rect().adjusted(i, i, -i - 1, -i - 1));
    }
}

} // namespace dkimlens::pages
