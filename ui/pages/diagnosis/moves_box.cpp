// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis/moves_box.h"

#include "ui/pages/diagnosis/move_card.h"
#include "ui/pages/text_label.h"
#include "ui/text/octets.h"
#include "ui/widgets/status_icon.h"

#include <QHBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;

QString nameOf(const moves::Move &move)
{
    const QString kind = text::fromOctets(moves::rowOf(move.kind).word);
    return move.field.empty() ? kind : kind + QLatin1Char(' ') + text::fromOctets(move.field);
}

} // namespace

MovesBox::MovesBox(QWidget *parent)
    : widgets::Box(tr("What could still be changed"), parent)
    , m_shape(new widgets::StatusLabel(widgets::length::icon))
    , m_title(makeParagraph(TextRole::DefaultButton))
    , m_detail(makeParagraph(TextRole::Body, TextLabel::Tone::Second))
    , m_place(new QWidget)
{
    setObjectName(QStringLiteral("movesBox"));
    m_shape->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_title->setObjectName(QStringLiteral("movesHeadline"));
    m_detail->setObjectName(QStringLiteral("movesDetail"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addStretch(); // a paragraph does not take all of a wide page
    auto *cards = new QVBoxLayout(m_place);
    cards->setContentsMargins({});
    auto *column = new QVBoxLayout;
    column->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(12));
    column->setSpacing(scaled(widgets::length::boxGap));
    column->addLayout(row);
    column->addWidget(m_place);
    content()->addLayout(column);
}

void MovesBox::show(const DiagnosisState &state)
{
    const bool passes = state.signature.verdict == dkim::Verdict::Pass;
    setVisible(passes);
    const QString before = chosen();
    m_chosen = nullptr;
    m_cards.clear();
    delete m_cardBox;
    m_cardBox = nullptr;
    m_place->setVisible(passes && state.moves && !state.moves->empty());
    if (!passes)
        return;
    showHeadline(state);
    if (!state.moves)
        return;
    m_cardBox = makeCards(state);
    m_place->layout()->addWidget(m_cardBox);
    m_cardBox->show();
    choose(before);
}

void MovesBox::showHeadline(const DiagnosisState &state)
{
    const text::Headline headline = state.moves
        ? text::movesHeadline(*state.moves, state.signature)
        : text::Headline{text::Status::Running, tr("Trying on copies what would go unnoticed…"), {}};
    m_shape->setStatus(headline.status);
    m_title->setText(headline.title);
    m_detail->setText(headline.detail);
    m_detail->setVisible(!headline.detail.isEmpty());
}

QWidget *MovesBox::makeCards(const DiagnosisState &state)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(scaled(widgets::length::boxGap));
    for (std::size_t i = 0; i < state.moves->size(); ++i) {
        const moves::Move &move = (*state.moves)[i];
        auto *card = new MoveCard(move, text::moveText(move, state.signature), static_cast<int>(i) + 1);
        connect(card, &MoveCard::chosen, this, [this, card] { chooseCard(card); });
        connect(card, &MoveCard::shown, this, [this, i] { emit moveRequested(i); });
        connect(card, &MoveCard::referenceChosen, this, &MovesBox::referenceChosen);
        column->addWidget(card);
        m_cards.push_back(card);
    }
    return box;
}

void MovesBox::orderFocus(QWidget *before)
{
    QWidget *last = before;
    for (MoveCard *card : m_cards) {
        setTabOrder(last, card);
        last = card;
        for (QWidget *part : card->findChildren<QWidget *>()) {
            if ((part->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            setTabOrder(last, part);
            last = part;
        }
    }
}

void MovesBox::chooseCard(MoveCard *card)
{
    if (card == m_chosen)
        return;
    if (m_chosen)
        m_chosen->setChosen(false);
    m_chosen = card;
    if (card)
        card->setChosen(true);
    emit choiceChanged();
}

void MovesBox::choose(const QString &move)
{
    const auto card =
        std::ranges::find_if(m_cards, [&move](const MoveCard *each) { return nameOf(each->move()) == move; });
    if (card != m_cards.end())
        chooseCard(*card);
}

QString MovesBox::chosen() const
{
    return m_chosen ? nameOf(m_chosen->move()) : QString();
}

std::optional<SourceChoice> MovesBox::choice() const
{
    if (!m_chosen)
        return std::nullopt;
    SourceChoice choice{{}, m_chosen->title(), m_chosen->title()};
    for (const Replacement &change : m_chosen->move().changes)
        choice.ranges.push_back(change.where);
    return choice;
}

QUrl MovesBox::reference() const
{
    return m_chosen ? m_chosen->reference() : QUrl();
}

void MovesBox::clearSelection()
{
    chooseCard(nullptr);
}

} // namespace dkimlens::pages
