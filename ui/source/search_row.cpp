// SPDX-License-Identifier: Apache-2.0
// The field, its buttons and keys.

#include "ui/source/search_row.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace dkimlens::source {

using widgets::scaled;

namespace {

enum Kind { Text, Bytes };

QToolButton *makeButton(widgets::Symbol symbol, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(widgets::icon(symbol));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

SearchRow::SearchRow(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_text(new QLineEdit)
    , m_result(new QLabel)
{
    m_kind->addItems({tr("Text"), tr("Bytes in hex")});
    m_kind->setAccessibleName(tr("What to find"));
    m_text->setPlaceholderText(tr("Find in the message"));
    m_text->setAccessibleName(tr("Find in the message"));
    m_text->setMaximumWidth(scaled(360));
    QToolButton *previous = makeButton(widgets::Symbol::ChevronUp, tr("Previous"));
    QToolButton *next = makeButton(widgets::Symbol::ChevronDown, tr("Next"));
    QToolButton *hideRow = makeButton(widgets::Symbol::Close, tr("Close the search"));

    auto *layout = new QHBoxLayout(this);
    const int margin = scaled(widgets::length::halfUnit);
    layout->setContentsMargins(2 * margin, margin, margin, margin);
    layout->setSpacing(margin);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_text, previous, next, m_result})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(hideRow);

    connect(previous, &QToolButton::clicked, this, [this] { search(Direction::Backwards); });
    connect(next, &QToolButton::clicked, this, [this] { search(Direction::Forwards); });
    connect(hideRow, &QToolButton::clicked, this, &SearchRow::close);
    connect(m_text, &QLineEdit::textEdited, m_result, &QLabel::clear);
    hide();
}

void SearchRow::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void SearchRow::close()
{
    hide();
    emit closed();
}

std::optional<SearchTerm> SearchRow::term() const
{
    return m_kind->currentIndex() == Bytes ? hexTerm(m_text->text()) : textTerm(m_text->text());
}

void SearchRow::search(Direction direction)
{
    m_result->clear();
    const std::optional<SearchTerm> searched = term();
    if (searched)
        emit wanted(*searched, direction);
    else if (!m_text->text().isEmpty())
        m_result->setText(tr("Write two hex digits for each byte"));
}

void SearchRow::showFound()
{
    m_result->clear();
}

void SearchRow::showNotFound()
{
    m_result->setText(tr("Not in this message"));
}

void SearchRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return search(event->modifiers().testFlag(Qt::ShiftModifier) ? Direction::Backwards
                                                                     : Direction::Forwards);
    case Qt::Key_Escape:
        return close();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace dkimlens::source
