// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/arc/arc_guide.h"

#include "ui/pages/remark_list.h"
#include "ui/pages/text_label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;

QWidget *makeSentences(const QStringList &sentences)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(6));
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < sentences.size(); ++i) {
        auto *number = new TextLabel(TextRole::DefaultButton);
        number->setText(QString::number(i + 1));
        auto *sentence = makeParagraph(TextRole::Body);
        sentence->setObjectName(QStringLiteral("readingSentence"));
        sentence->setText(sentences[i]);
        grid->addWidget(number, i, 0, Qt::AlignTop);
        grid->addWidget(sentence, i, 1);
    }
    return widget;
}

std::vector<Remark> remarksOf(const text::ChainSubject &subject)
{
    const text::TrustText trust = text::trustText(subject);
    return {{trust.status, trust.sentence, {}},
            {text::Status::Info,
             ArcGuide::tr("ARC proves who said it, not that it is true. Accept it only from servers that you "
                          "trust."),
             {}},
            {text::Status::Info, ArcGuide::tr("ARC is an experiment: RFC 8617 has the status Experimental."),
             ArcGuide::tr("A working group asks to make it historic. Much mail carries it still.")}};
}

} // namespace

ArcGuide::ArcGuide(QWidget *parent)
    : widgets::Box(tr("Read the chain like this"), parent)
    , m_place(new QWidget)
    , m_remarks(new RemarkList)
    , m_trust(new QPushButton(tr("&Trust a sealer…")))
    , m_steps(new QPushButton)
{
    setObjectName(QStringLiteral("arcGuide"));
    m_remarks->setObjectName(QStringLiteral("arcRemarks"));
    m_trust->setObjectName(QStringLiteral("trustSealer"));
    m_steps->setObjectName(QStringLiteral("openSetSteps"));
    auto *sentences = new QVBoxLayout(m_place);
    sentences->setContentsMargins(scaled(12), scaled(8), scaled(12), 0);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(scaled(12), 0, scaled(12), scaled(12));
    buttons->setSpacing(scaled(8));
    buttons->addWidget(m_trust);
    buttons->addWidget(m_steps);
    content()->addWidget(m_place);
    content()->addWidget(m_remarks);
    content()->addLayout(buttons);
    connect(m_trust, &QPushButton::clicked, this, &ArcGuide::trustRequested);
    connect(m_steps, &QPushButton::clicked, this, &ArcGuide::stepsRequested);
    setChosen(0);
}

void ArcGuide::show(const text::ChainSubject &subject)
{
    showReading(text::readingOf(subject));
    m_remarks->setRemarks(remarksOf(subject));
    m_trust->setEnabled(!text::sealersOf(subject.chain()).empty() || !subject.trusted.isEmpty());
}

void ArcGuide::setChosen(int instance)
{
    m_steps->setEnabled(instance > 0);
    m_steps->setText(instance > 0 ? tr("Open the &Steps of set %1").arg(instance) : tr("Open the &Steps"));
}

void ArcGuide::showReading(const QStringList &sentences)
{
    if (m_sentences && sentences == m_shown)
        return;
    m_shown = sentences;
    delete m_sentences;
    m_sentences = makeSentences(sentences);
    m_place->layout()->addWidget(m_sentences);
    m_sentences->show();
}

} // namespace dkimlens::pages
