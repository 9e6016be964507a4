// SPDX-License-Identifier: Apache-2.0
// "What could still be changed": the changes that a signature which passes would not notice, by their weight.

#pragma once

#include "ui/pages/diagnosis/diagnosis_state.h"
#include "ui/pages/source_choice.h"
#include "ui/widgets/box.h"

#include <QUrl>

#include <vector>

namespace dkimlens::widgets {
class StatusLabel;
} // namespace dkimlens::widgets

namespace dkimlens::pages {

class MoveCard;
class TextLabel;

class MovesBox : public widgets::Box
{
    Q_OBJECT

public:
    explicit MovesBox(QWidget *parent = nullptr);

    void show(const DiagnosisState &state); // hidden where the signature does not pass
    void orderFocus(QWidget *before); // behind it, the cards in their order

    void choose(const QString &move); // see chosen()
    QString chosen() const; // "field-on-top Subject"; empty where none is
    std::optional<SourceChoice> choice() const; // the places that the chosen one changes
    QUrl reference() const; // of the chosen one
    void clearSelection();

signals:
    void choiceChanged();
    void moveRequested(std::size_t index); // of DiagnosisState::moves
    void referenceChosen(const QUrl &reference);

private:
    void showHeadline(const DiagnosisState &state);
    QWidget *makeCards(const DiagnosisState &state);
    void chooseCard(MoveCard *card);

    widgets::StatusLabel *m_shape;
    TextLabel *m_title;
    TextLabel *m_detail;
    QWidget *m_place; // of the cards
    QWidget *m_cardBox = nullptr;
    std::vector<MoveCard *> m_cards;
    MoveCard *m_chosen = nullptr;
};

} // namespace dkimlens::pages
