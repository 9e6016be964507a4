// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis/hash_grid.h"

#include "ui/pages/text_label.h"
#include "ui/widgets/status_icon.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;

constexpr int statusSize = 14; // of the design

QWidget *makeVerdict(text::Status status)
{
    auto *verdict = new QWidget;
    auto *layout = new QHBoxLayout(verdict);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(widgets::length::iconGap));
    auto *shape = new widgets::StatusLabel(statusSize);
    shape->setStatus(status);
    auto *word = new TextLabel(TextRole::Body);
    word->setText(text::equalityWord(status));
    layout->addWidget(shape);
    layout->addWidget(word);
    return verdict;
}

} // namespace

HashGrid::HashGrid(const std::vector<text::HashRow> &rows, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6));
    grid->setVerticalSpacing(scaled(2));
    grid->setHorizontalSpacing(scaled(12));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, scaled(184));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int line = static_cast<int>(i);
        auto *name = new TextLabel(TextRole::Body, TextLabel::Tone::Second);
        name->setText(rows[i].name);
        auto *value = new TextLabel(TextRole::Bytes);
        value->setText(rows[i].value);
        value->setWordWrap(true);
        value->makeSelectable();
        value->setAccessibleName(QStringLiteral("%1: %2").arg(rows[i].name, rows[i].value));
        grid->addWidget(name, line, 0, Qt::AlignTop);
        grid->addWidget(value, line, 1);
        if (rows[i].status != text::Status::None)
            grid->addWidget(makeVerdict(rows[i].status), line, 2, Qt::AlignTop);
    }
}

} // namespace dkimlens::pages
