// SPDX-License-Identifier: Apache-2.0
// A card of the Diagnosis page: an outline, a header row, and parts below it with lines between them. Taking
// the focus chooses it.

#pragma once

#include <QFrame>

namespace dkimlens::pages {

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setChosen(bool isChosen); // NOLINT: a state
    bool isChosen() const { return m_isChosen; }

signals:
    void chosen();

protected:
    void addHeader(QWidget *header); // the first part
    void addPart(QWidget *part);

    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyColors();

    QWidget *m_header = nullptr;
    bool m_isChosen = false;
};

} // namespace dkimlens::pages
