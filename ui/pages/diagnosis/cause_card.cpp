// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis/cause_card.h"

#include "ui/pages/diagnosis/certainty_chip.h"
#include "ui/pages/diagnosis/hash_grid.h"
#include "ui/pages/text_label.h"
#include "ui/source/repair_view.h"
#include "ui/text/step_text.h"

#include <QHBoxLayout>

namespace dkimlens::pages {
namespace {

using diagnose::Explanation;
using diagnose::Half;
using widgets::scaled;
using widgets::TextRole;

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
    : Card(parent)
    , m_explanation(explanation)
{
    const text::DiagnosisSubject subject = state.subject();
    const text::ExplanationText words = text::explanationText(subject, explanation);
    m_title = words.title;
    setObjectName(QStringLiteral("causeCard"));
    setAccessibleName(QStringLiteral("%1: %2").arg(text::wordOf(explanation.certainty), words.title));
    setAccessibleDescription(words.sentence);
    addHeader(makeHeader(state, number));
    auto *sentence = makeParagraph(TextRole::Body);
    sentence->setText(words.sentence);
    sentence->setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6));
    addPart(sentence);
    if (!explanation.repairs.empty())
        addPart(new source::RepairView(state.message, explanation.repairs));
    if (const auto rows = text::hashRowsOf(subject, explanation); !rows.empty())
        addPart(new HashGrid(rows));
}

QWidget *CauseCard::makeHeader(const DiagnosisState &state, int number)
{
    auto *header = new QWidget;
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

} // namespace dkimlens::pages
