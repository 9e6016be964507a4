// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/number_rows.h"

#include "ui/pages/octets_line.h"
#include "ui/pages/text_label.h"

#include <QGridLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;

enum Column : int { LetterColumn, MeaningColumn, OctetsColumn, RemarkColumn };

TextLabel *makeLabel(TextRole role, TextLabel::Tone tone, const QString &text)
{
    auto *label = new TextLabel(role, tone);
    label->setText(text);
    return label;
}

} // namespace

NumberRows::NumberRows(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(12), scaled(4), scaled(10), scaled(4));
}

void NumberRows::show(const std::vector<NumberRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    delete m_content;
    m_content = new QWidget;
    layout()->addWidget(m_content);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(0);
    m_grid->setHorizontalSpacing(scaled(16));
    m_grid->setColumnStretch(OctetsColumn, 1);
    for (std::size_t i = 0; i < rows.size(); ++i)
        addRow(static_cast<int>(i), rows[i]);
    m_content->show();
}

void NumberRows::addRow(int index, const NumberRow &row)
{
    m_grid->setRowMinimumHeight(index, scaled(24));
    m_grid->addWidget(makeLabel(TextRole::TagName, TextLabel::Tone::First, row.letter), index, LetterColumn);
    m_grid->addWidget(makeLabel(TextRole::Body, TextLabel::Tone::Second, row.meaning), index, MeaningColumn);
    auto *octets = new OctetsLine(row.octets);
    octets->setAccessibleName(QStringLiteral("%1, %2, %3").arg(row.letter, row.meaning, row.remark));
    m_grid->addWidget(octets, index, OctetsColumn);
    m_grid->addWidget(makeLabel(TextRole::Body, TextLabel::Tone::Second, row.remark), index, RemarkColumn,
                      Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace dkimlens::pages
