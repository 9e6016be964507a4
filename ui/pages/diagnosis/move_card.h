// SPDX-License-Identifier: Apache-2.0
// One change that a signature would not notice: who could make it, what the reader would see, and a copy of
// the message with it.

#pragma once

#include "core/engine/moves/move.h"
#include "ui/pages/diagnosis/card.h"
#include "ui/pages/reference_link.h"
#include "ui/text/move_text.h"

namespace dkimlens::pages {

class MoveCard : public Card
{
    Q_OBJECT

public:
    // `number` counts from 1.
    MoveCard(const moves::Move &move, const text::MoveText &words, int number, QWidget *parent = nullptr);

    const moves::Move &move() const { return m_move; }
    QString title() const { return m_title; }
    QUrl reference() const { return m_link->reference(); }

signals:
    void shown(); // the copy is wanted
    void referenceChosen(const QUrl &reference);

private:
    QWidget *makeHeader(int number);
    QWidget *makeWords(const text::MoveText &words);
    QWidget *makeFoot();

    moves::Move m_move;
    QString m_title;
    ReferenceLink *m_link;
};

} // namespace dkimlens::pages
