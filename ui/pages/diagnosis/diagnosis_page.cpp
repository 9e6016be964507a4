// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis/diagnosis_page.h"

#include "ui/pages/diagnosis/advice_panel.h"
#include "ui/pages/diagnosis/cause_card.h"
#include "ui/pages/diagnosis/diagnosis_tables.h"
#include "ui/pages/diagnosis/moves_box.h"
#include "ui/pages/diagnosis/search_line.h"
#include "ui/pages/text_label.h"
#include "ui/text/body_state_text.h"
#include "ui/text/octets.h"
#include "ui/text/ticket.h"
#include "ui/text/units.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using diagnose::Certainty;
using diagnose::Explanation;
using Search = DiagnosisState::Search;
using widgets::scaled;

constexpr int narrow = 1000; // of the design: below it the advice stands below the causes
constexpr int causesShare = 84;
constexpr int adviceShare = 26;

std::vector<ByteRange> placesOf(const Explanation &explanation)
{
    std::vector<ByteRange> places;
    for (const diagnose::Repair &repair : explanation.repairs)
        places.push_back(repair.where);
    return places;
}

QString kindOf(const Explanation &explanation)
{
    const std::string_view word = diagnose::wordOf(explanation.kind);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

DiagnosisPage::DiagnosisPage()
    : Columns(causesShare, adviceShare, narrow)
    , m_search(new SearchLine)
    , m_remarks(makeParagraph(widgets::TextRole::Body, TextLabel::Tone::Second))
    , m_cardPlace(new QWidget)
    , m_moves(new MovesBox)
    , m_ruledOut(
          new TableBox({tr("Ruled out"), {tr("Suspicion"), tr("Why not")}, QStringLiteral("ruledOut")}))
    , m_bodyStates(new TableBox({tr("The body on its way, oldest first"),
                                 {tr("Who recorded its hash"), tr("Then"), tr("Since then")},
                                 QStringLiteral("bodyStates")}))
    , m_judges(new TableBox({tr("Who else judged this message"),
                             {tr("Server"), tr("Field"), tr("Says about DKIM")},
                             QStringLiteral("judges")}))
    , m_advice(new AdvicePanel)
{
    setObjectName(QStringLiteral("diagnosisPage"));
    setAccessibleName(tr("Diagnosis of the signature"));
    m_remarks->setObjectName(QStringLiteral("diagnosisRemarks"));
    auto *cards = new QVBoxLayout(m_cardPlace);
    cards->setContentsMargins({});
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_remarks), m_cardPlace,
                          static_cast<QWidget *>(m_moves), static_cast<QWidget *>(m_ruledOut),
                          static_cast<QWidget *>(m_bodyStates), static_cast<QWidget *>(m_judges)})
        addLeft(part);
    addRight(m_advice);
    connectParts();
    connectMoves();
}

void DiagnosisPage::connectParts()
{
    connect(m_search, &SearchLine::stopRequested, this, &DiagnosisPage::stopRequested);
    connect(m_search, &SearchLine::longerRequested, this, &DiagnosisPage::longerRequested);
    connect(m_advice, &AdvicePanel::repairedRequested, this, &DiagnosisPage::repairedRequested);
    connect(m_advice, &AdvicePanel::neighboursRequested, this, &DiagnosisPage::neighboursRequested);
    connect(m_advice, &AdvicePanel::copyRequested, this, &DiagnosisPage::copyTicket);
    for (TableBox *table : {m_bodyStates, m_judges})
        connect(table, &TableBox::sourceChosen, this, &DiagnosisPage::sourceChosen);
}

void DiagnosisPage::connectMoves()
{
    connect(m_moves, &MovesBox::choiceChanged, this, &DiagnosisPage::announceSelection);
    connect(m_moves, &MovesBox::moveRequested, this, &DiagnosisPage::moveRequested);
    connect(m_moves, &MovesBox::referenceChosen, this, &DiagnosisPage::referenceChosen);
}

// While only the count goes up, what stands there stays: it may have the focus.
void DiagnosisPage::show(const DiagnosisState &state)
{
    const bool isSame = state.number == m_state.number;
    m_state = state;
    m_search->show(state);
    if (isSame)
        return;
    const QStringList remarks =
        state.search == Search::Done ? text::remarksOf(state.subject()) : QStringList();
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
    showCauses();
    m_moves->show(state);
    m_moves->orderFocus(m_remarks);
    showTables();
    m_advice->show(state);
}

void DiagnosisPage::showProgress(std::uint64_t tried)
{
    m_state.tried = tried;
    m_search->show(m_state);
}

void DiagnosisPage::showCauses()
{
    const QString before = m_chosen ? chosen() : m_wanted;
    m_chosen = nullptr;
    m_cards.clear();
    delete m_cardBox;
    m_cardBox = makeCards();
    m_cardPlace->layout()->addWidget(m_cardBox);
    m_cardPlace->setVisible(!m_cards.empty());
    m_cardBox->show();
    orderFocus();
    choose(before);
}

// Cards are made later than what stands below them: each follows the one above it, and its link follows it.
void DiagnosisPage::orderFocus()
{
    QWidget *last = m_remarks;
    for (CauseCard *card : m_cards) {
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

QWidget *DiagnosisPage::makeCards()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(scaled(widgets::length::boxGap));
    for (const Explanation &explanation : m_state.diagnosis.explanations) {
        if (explanation.certainty != Certainty::RuledOut)
            addCause(column, explanation);
    }
    return box;
}

void DiagnosisPage::addCause(QVBoxLayout *column, const Explanation &explanation)
{
    auto *card = new CauseCard(m_state, explanation, static_cast<int>(m_cards.size()) + 1);
    card->installEventFilter(this);
    connect(card, &CauseCard::chosen, this, [this, card] { chooseCard(card); });
    connect(card, &CauseCard::stepChosen, this, &DiagnosisPage::stepChosen);
    column->addWidget(card);
    m_cards.push_back(card);
}

void DiagnosisPage::showTables()
{
    m_ruledOut->show(ruledOutRows(m_state), {});
    m_ruledOut->setRemark(tr("%1 possible change(s) tried in %2", "%1 is the number, %2 a time",
                             text::pluralOf(m_state.diagnosis.tried))
                              .arg(text::number(m_state.diagnosis.tried), text::shortDuration(m_state.took)));
    m_bodyStates->show(bodyStateRows(m_state), text::bodyStateSentence(m_state.bodyStates));
    m_judges->show(judgeRows(m_state.message),
                   tr("They judged the message as it was when they got it, and with the key of that time."));
}

void DiagnosisPage::chooseCard(CauseCard *card)
{
    if (card == m_chosen)
        return;
    if (m_chosen)
        m_chosen->setChosen(false);
    m_chosen = card;
    if (card) {
        card->setChosen(true);
        ensureWidgetVisible(card, 0, scaled(widgets::length::unit));
    }
    announceSelection();
}

void DiagnosisPage::choose(const QString &kind)
{
    m_wanted = kind;
    m_moves->choose(kind);
    const auto card = std::ranges::find_if(
        m_cards, [&kind](const CauseCard *each) { return kindOf(each->explanation()) == kind; });
    if (card != m_cards.end())
        chooseCard(*card);
}

QString DiagnosisPage::chosen() const
{
    return m_chosen ? kindOf(m_chosen->explanation()) : m_moves->chosen();
}

void DiagnosisPage::selectBytes(ByteRange bytes)
{
    const auto card = std::ranges::find_if(m_cards, [bytes](const CauseCard *each) {
        const std::vector<ByteRange> places = placesOf(each->explanation());
        return std::ranges::any_of(places, [bytes](ByteRange place) { return place.contains(bytes.begin); });
    });
    if (card != m_cards.end())
        chooseCard(*card);
}

void DiagnosisPage::clearSelection()
{
    m_wanted.clear();
    chooseCard(nullptr);
    m_moves->clearSelection();
    for (TableBox *table : {m_ruledOut, m_bodyStates, m_judges})
        table->clearSelection();
}

void DiagnosisPage::announceSelection()
{
    if (m_chosen)
        emit sourceChosen({placesOf(m_chosen->explanation()), m_chosen->title(), m_chosen->title()});
    else
        emit sourceChosen(m_moves->choice().value_or(SourceChoice{}));
}

QUrl DiagnosisPage::reference() const
{
    return m_moves->reference();
}

// Up and down from one cause to the next, as in a list.
bool DiagnosisPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key(); // NOLINT: its type says what it is
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveFocus(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return Columns::eventFilter(watched, event);
}

void DiagnosisPage::moveFocus(int step)
{
    const auto at = std::ranges::find(m_cards, m_chosen) - m_cards.begin();
    const auto next = at + step;
    if (next >= 0 && next < std::ssize(m_cards))
        m_cards[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

void DiagnosisPage::copyTicket() const
{
    QGuiApplication::clipboard()->setText(text::ticketText(m_state.subject(), m_state.name));
}

} // namespace dkimlens::pages
