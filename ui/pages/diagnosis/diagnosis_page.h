// SPDX-License-Identifier: Apache-2.0
// Why a signature does not pass: causes in their order with their proof, what was ruled out, and what to do.

#pragma once

#include "ui/pages/columns.h"
#include "ui/pages/diagnosis/diagnosis_state.h"
#include "ui/pages/source_choice.h"

#include <QPointer>
#include <QUrl>

class QVBoxLayout;

namespace dkimlens::pages {

class AdvicePanel;
class CauseCard;
class MovesBox;
class SearchLine;
class TableBox;
class TextLabel;

class DiagnosisPage : public Columns
{
    Q_OBJECT

public:
    DiagnosisPage();

    void show(const DiagnosisState &state);
    void showProgress(std::uint64_t tried);

    void choose(const QString &kind); // a cause by the word of its kind, or a move by its name
    QString chosen() const; // empty where none is
    void selectBytes(ByteRange bytes); // the cause that changed them
    void clearSelection();
    void announceSelection();
    QUrl reference() const; // of the chosen move

signals:
    void sourceChosen(const dkimlens::pages::SourceChoice &choice);
    void stepChosen(const std::string &id);
    void stopRequested();
    void longerRequested();
    void neighboursRequested();
    void repairedRequested();
    void moveRequested(std::size_t index); // a copy with it: of DiagnosisState::moves
    void referenceChosen(const QUrl &reference);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void connectMoves();
    void showCauses();
    void addCause(QVBoxLayout *column, const diagnose::Explanation &explanation);
    void orderFocus();
    void showTables();
    void chooseCard(CauseCard *card);
    void moveFocus(int step);
    void copyTicket() const;
    QWidget *makeCards();

    DiagnosisState m_state;
    SearchLine *m_search;
    TextLabel *m_remarks;
    QWidget *m_cardPlace;
    QWidget *m_cardBox = nullptr;
    std::vector<CauseCard *> m_cards;
    CauseCard *m_chosen = nullptr;
    QString m_wanted; // chosen before it had been found
    MovesBox *m_moves;
    TableBox *m_ruledOut;
    TableBox *m_bodyStates;
    TableBox *m_judges;
    AdvicePanel *m_advice;
};

} // namespace dkimlens::pages
