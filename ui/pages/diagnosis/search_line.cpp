// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis/search_line.h"

#include "ui/pages/text_label.h"
#include "ui/text/units.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/status_icon.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace dkimlens::pages {
namespace {

using Search = DiagnosisState::Search;
using text::Headline;
using text::Status;
using widgets::scaled;
using widgets::TextRole;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::SearchLine)
};

Headline headlineOf(const DiagnosisState &state)
{
    switch (state.search) {
    case Search::Waiting:
        return {Status::Running, Words::tr("The search waits for the key of the signature."), {}};
    case Search::Running:
        return {Status::Running, Words::tr("Searching what was changed…"),
                Words::tr("%1 possible change(s) tried", "%1 is the number", text::pluralOf(state.tried))
                    .arg(text::number(state.tried))};
    case Search::NotNeeded:
    case Search::Done:
        break;
    }
    return text::headlineOf(state.subject());
}

} // namespace

SearchLine::SearchLine(QWidget *parent)
    : QWidget(parent)
    , m_shape(new widgets::StatusLabel(widgets::length::icon))
    , m_title(makeParagraph(TextRole::DefaultButton))
    , m_detail(makeParagraph(TextRole::Body, TextLabel::Tone::Second))
    , m_stop(new QPushButton(widgets::icon(widgets::Symbol::Stop), tr("&Stop")))
    , m_longer(new QPushButton(tr("Search &longer")))
{
    m_shape->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_title->setObjectName(QStringLiteral("diagnosisHeadline"));
    m_detail->setObjectName(QStringLiteral("diagnosisDetail"));
    m_stop->setObjectName(QStringLiteral("stopSearch"));
    m_longer->setObjectName(QStringLiteral("searchLonger"));
    m_longer->setToolTip(tr("Searches again, five times as long."));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(scaled(8));
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addStretch(); // a paragraph does not take all of a wide page
    row->addWidget(m_stop, 0, Qt::AlignTop);
    row->addWidget(m_longer, 0, Qt::AlignTop);
    connect(m_stop, &QPushButton::clicked, this, &SearchLine::stopRequested);
    connect(m_longer, &QPushButton::clicked, this, &SearchLine::longerRequested);
}

void SearchLine::show(const DiagnosisState &state)
{
    showWords(headlineOf(state));
    m_stop->setVisible(state.search == Search::Running);
    m_longer->setVisible(state.search == Search::Done && !state.diagnosis.isComplete
                         && !state.diagnosis.isExplained);
}

void SearchLine::showWords(const Headline &headline)
{
    m_shape->setStatus(headline.status);
    m_title->setText(headline.title);
    m_detail->setText(headline.detail);
    m_detail->setVisible(!headline.detail.isEmpty());
}

} // namespace dkimlens::pages
