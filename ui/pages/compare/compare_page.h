// SPDX-License-Identifier: Apache-2.0
// Two messages side by side: the list of what differs, the canonical headers, and the canonical bodies.

#pragma once

#include "ui/models/difference_model.h"
#include "ui/pages/compare/compared.h"

#include <QWidget>

class QCheckBox;
class QListView;
class QPushButton;
class QSplitter;

namespace dkimlens::source {
class SideBySide;
} // namespace dkimlens::source

namespace dkimlens::pages {

class TextLabel;

class ComparePage : public QWidget
{
    Q_OBJECT

public:
    enum class Direction : std::uint8_t { Next, Previous };

    explicit ComparePage(QWidget *parent = nullptr);

    using QWidget::show;

    void show(const Compared &compared); // and what differs first, best what matters
    void clear();
    void chooseNeighbour(Direction direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeTexts();
    QWidget *makeButtons();
    void connectParts();
    void connectSides(source::SideBySide *sides, compare::Part part);
    void showPart(source::SideBySide *sides, const source::PairedText &text, const QString &part) const;
    void fillList();
    void chooseFirst();
    void showChosen();
    void takeBytes(compare::Part part, source::Beside side, std::size_t offset);

    Compared m_compared;
    models::DifferenceModel *m_model;
    QListView *m_list;
    TextLabel *m_nothing; // instead of an empty list
    QCheckBox *m_onlyMattering;
    QPushButton *m_previous;
    QPushButton *m_next;
    source::SideBySide *m_header;
    source::SideBySide *m_body;
    QWidget *m_listPanel;
};

} // namespace dkimlens::pages
