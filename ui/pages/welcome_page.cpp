// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/welcome_page.h"

#include "ui/pages/drop_zone.h"
#include "ui/pages/privacy_note.h"
#include "ui/pages/recent_box.h"
#include "ui/pages/sample_box.h"
#include "ui/pages/text_label.h"

#include <QBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;

constexpr int narrow = 900; // of the design: below it the samples go below the rest
constexpr int wideMargin = 60;

QBoxLayout *makeTitle()
{
    auto *name = new TextLabel(TextRole::AppName);
    name->setText(QStringLiteral("DKIM Lens"));
    auto *promise = new TextLabel(TextRole::Body, TextLabel::Tone::Second);
    promise->setText(WelcomePage::tr("See every step of a DKIM check, and why it fails."));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(12));
    row->addWidget(name, 0, Qt::AlignBaseline);
    row->addWidget(promise, 1, Qt::AlignBaseline);
    return row;
}

} // namespace

WelcomePage::WelcomePage(models::RecentFilesModel *recent)
    : m_zone(new DropZone)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("welcome"));
    m_columns->setSpacing(scaled(16));
    m_columns->addLayout(makeLeft(recent), 64);
    m_columns->addLayout(makeRight(), 35);
    auto *page = new QWidget;
    m_margins = new QVBoxLayout(page);
    m_margins->setSpacing(scaled(14));
    m_margins->addLayout(makeTitle());
    m_margins->addLayout(m_columns, 1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusProxy(m_zone); // so that Enter opens a file at once

    connect(m_zone, &DropZone::openRequested, this, &WelcomePage::openRequested);
    connect(m_zone, &DropZone::pasteRequested, this, &WelcomePage::pasteRequested);
}

QBoxLayout *WelcomePage::makeLeft(models::RecentFilesModel *recent)
{
    auto *files = new RecentBox(recent);
    auto *privacy = new PrivacyNote;
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(14));
    column->addWidget(m_zone, 1);
    column->addWidget(files);
    column->addWidget(privacy);
    connect(files, &RecentBox::fileChosen, this, &WelcomePage::fileChosen);
    connect(privacy, &PrivacyNote::offlineRequested, this, &WelcomePage::offlineRequested);
    return column;
}

QBoxLayout *WelcomePage::makeRight() const
{
    auto *samples = new SampleBox;
    auto *column = new QVBoxLayout;
    column->addWidget(samples);
    column->addStretch();
    connect(samples, &SampleBox::sampleChosen, this, &WelcomePage::sampleChosen);
    return column;
}

void WelcomePage::setDragging(bool isDragging)
{
    m_zone->setDragging(isDragging);
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < scaled(narrow);
    const int side = scaled(width() < scaled(1200) ? widgets::length::pageMargin : wideMargin);
    m_margins->setContentsMargins(side, scaled(22), side, scaled(22));
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

} // namespace dkimlens::pages
