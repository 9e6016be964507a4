// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis/advice_panel.h"

#include "ui/pages/text_label.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStringList>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::Symbol;
using widgets::TextRole;

QWidget *makeBullet(const QString &sentence)
{
    auto *bullet = new QWidget;
    auto *row = new QHBoxLayout(bullet);
    row->setContentsMargins({});
    row->setSpacing(scaled(8));
    auto *dot = new TextLabel(TextRole::Body, TextLabel::Tone::Second);
    dot->setText(QStringLiteral("\u2022"));
    auto *words = makeParagraph(TextRole::Body);
    words->setText(sentence);
    row->addWidget(dot, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return bullet;
}

QWidget *makeRole(const text::RoleAdvice &advice)
{
    auto *role = new QWidget;
    auto *column = new QVBoxLayout(role);
    column->setContentsMargins({});
    column->setSpacing(scaled(4));
    auto *title = makeParagraph(TextRole::DefaultButton);
    title->setText(advice.role);
    title->setObjectName(QStringLiteral("adviceRole"));
    column->addWidget(title);
    for (const QString &sentence : advice.advice)
        column->addWidget(makeBullet(sentence));
    return role;
}

QString namesOf(const std::vector<dns::Question> &questions)
{
    QStringList names;
    for (const dns::Question &question : questions)
        names.append(text::fromOctets(question.name));
    return names.join(QLatin1Char('\n'));
}

} // namespace

AdvicePanel::AdvicePanel(QWidget *parent)
    : widgets::Box(tr("What you can do"), parent)
    , m_place(new QWidget)
    , m_repaired(new QPushButton(widgets::icon(Symbol::Envelope), tr("Open the &repaired message")))
    , m_copy(new QPushButton(widgets::icon(Symbol::Copy), tr("Copy as &text for a ticket")))
    , m_neighbours(new QPushButton(widgets::icon(Symbol::Globe), tr("Ask for &neighbouring keys")))
{
    m_repaired->setObjectName(QStringLiteral("openRepaired"));
    m_repaired->setToolTip(tr("Opens the message as it was signed, as a new one. The file stays as it is."));
    m_repaired->setDefault(true);
    m_copy->setObjectName(QStringLiteral("copyTicket"));
    m_neighbours->setObjectName(QStringLiteral("askNeighbours"));
    auto *advice = new QVBoxLayout(m_place);
    advice->setContentsMargins({});
    auto *column = new QVBoxLayout;
    column->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(12));
    column->setSpacing(scaled(8));
    column->addWidget(m_place);
    for (QPushButton *button : {m_repaired, m_neighbours, m_copy})
        column->addWidget(button);
    content()->addLayout(column);
    connect(m_repaired, &QPushButton::clicked, this, &AdvicePanel::repairedRequested);
    connect(m_copy, &QPushButton::clicked, this, &AdvicePanel::copyRequested);
    connect(m_neighbours, &QPushButton::clicked, this, &AdvicePanel::neighboursRequested);
}

void AdvicePanel::show(const DiagnosisState &state)
{
    const bool isDone = state.search == DiagnosisState::Search::Done;
    setVisible(isDone);
    if (!isDone)
        return;
    showAdvice(state);
    showButtons(state);
}

void AdvicePanel::showAdvice(const DiagnosisState &state)
{
    delete m_advice;
    m_advice = new QWidget;
    auto *roles = new QVBoxLayout(m_advice);
    roles->setContentsMargins({});
    roles->setSpacing(scaled(12));
    for (const text::RoleAdvice &advice : text::adviceOf(state.subject()))
        roles->addWidget(makeRole(advice));
    m_place->layout()->addWidget(m_advice);
    m_advice->show();
}

void AdvicePanel::showButtons(const DiagnosisState &state)
{
    const std::vector<dns::Question> &unanswered = state.diagnosis.unanswered;
    m_repaired->setVisible(state.diagnosis.isRepaired);
    m_neighbours->setVisible(!unanswered.empty() || state.isAskingNeighbours);
    m_neighbours->setEnabled(!state.isAskingNeighbours);
    m_neighbours->setText(state.isAskingNeighbours ? tr("Asking for neighbouring keys…")
                                                   : tr("Ask for &neighbouring keys"));
    m_neighbours->setToolTip(tr("Asks for these names:\n%1").arg(namesOf(unanswered)));
}

} // namespace dkimlens::pages
