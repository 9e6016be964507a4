// SPDX-License-Identifier: Apache-2.0
// Putting title, search and the two byte views together, and sharing the message out between them.

#include "ui/source/source_dock.h"

#include "ui/source/search_row.h"
#include "ui/source/source_title.h"
#include "ui/widgets/metrics.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace dkimlens::source {

using widgets::scaled;

SourceDock::SourceDock(QWidget *parent)
    : QDockWidget(tr("Source"), parent)
    , m_title(new SourceTitle(this))
    , m_search(new SearchRow)
    , m_splitter(new QSplitter)
    , m_header(new ByteView)
    , m_body(new ByteView)
    , m_finding(this)
{
    setObjectName(QStringLiteral("sourceDock"));
    setTitleBarWidget(m_title);
    m_header->setAccessibleName(tr("Headers"));
    m_header->setObjectName(QStringLiteral("headers"));
    m_body->setAccessibleName(tr("Body"));
    m_body->setObjectName(QStringLiteral("body"));
    m_splitter->addWidget(m_header);
    m_splitter->addWidget(m_body);
    m_splitter->setChildrenCollapsible(false);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addWidget(m_splitter, 1);
    setWidget(content);
    content->setMinimumHeight(scaled(widgets::length::sourceDockMinimum - widgets::length::row));

    connectView(m_header);
    connectView(m_body);
    connect(m_title, &SourceTitle::hexChosen, this,
            [this](bool isHex) { setMode(isHex ? ByteView::Mode::Hex : ByteView::Mode::Text); });
    connect(m_search, &SearchRow::wanted, this, &SourceDock::search);
    connect(m_search, &SearchRow::closed, this, [this] { viewOf(m_chosen.begin)->setFocus(); });
}

void SourceDock::connectView(ByteView *view)
{
    connect(view, &ByteView::bytesChosen, this, [this, view](ByteRange range) { choose(view, range); });
    connect(view, &ByteView::findRequested, this, &SourceDock::find);
    connect(view, &ByteView::lineEndsChosen, this, [this](LineEnds lineEnds) {
        m_header->setLineEnds(lineEnds);
        m_body->setLineEnds(lineEnds);
    });
}

void SourceDock::setMessage(const message::Message &message)
{
    m_message = message;
    m_coverage = {};
    m_ranges.clear();
    m_chosen = {};
    m_title->setSelected({});
    distribute();
}

void SourceDock::setCoverage(const dkim::VerifiedSignature *signature)
{
    m_coverage = signature ? dkim::coverageOf(m_message, *signature) : Coverage{};
    distributeCoverage();
}

void SourceDock::distribute()
{
    const ByteRange body = m_message.body();
    m_header->setContent(m_message, {0, m_isOneView ? m_message.bytes().size() : body.begin});
    m_body->setContent(m_message, body);
    distributeCoverage();
    m_header->showRanges(m_ranges);
    m_body->showRanges(m_ranges);
}

// The end of l= belongs to the body, even where the body's first byte is already beyond it.
void SourceDock::distributeCoverage()
{
    Coverage header = m_coverage;
    if (!m_isOneView)
        header.limit.reset();
    m_header->setCoverage(std::move(header));
    m_body->setCoverage(m_coverage);
}

void SourceDock::showRanges(std::vector<ByteRange> ranges, const QString &what)
{
    m_ranges = std::move(ranges);
    m_header->showRanges(m_ranges);
    m_body->showRanges(m_ranges);
    m_title->setSelected(what);
}

void SourceDock::setMode(ByteView::Mode mode)
{
    m_header->setMode(mode);
    m_body->setMode(mode);
    m_title->setHex(mode == ByteView::Mode::Hex);
}

void SourceDock::toggleHex()
{
    setMode(m_header->mode() == ByteView::Mode::Hex ? ByteView::Mode::Text : ByteView::Mode::Hex);
}

void SourceDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    arrange();
}

void SourceDock::arrange()
{
    constexpr int roomForTwo = 900;
    const bool isOneView = width() < scaled(roomForTwo);
    if (isOneView == m_isOneView)
        return;
    m_isOneView = isOneView;
    m_body->setVisible(!isOneView);
    distribute();
}

ByteView *SourceDock::viewOf(std::size_t offset) const
{
    return m_isOneView || offset < m_message.body().begin ? m_header : m_body;
}

// One selection for the whole message: choosing in one half lets go of the other.
void SourceDock::choose(ByteView *view, ByteRange range)
{
    (view == m_header ? m_body : m_header)->clearSelection();
    m_chosen = range;
    emit bytesChosen(range);
}

void SourceDock::find()
{
    show();
    m_search->open();
}

void SourceDock::findNext()
{
    m_search->search(Direction::Forwards);
    if (m_search->isHidden())
        find();
}

void SourceDock::search(const SearchTerm &term, Direction direction)
{
    const std::size_t from = direction == Direction::Forwards ? m_chosen.end : m_chosen.begin;
    m_finding.run([message = m_message, term, from,
                   direction] { return findBytes(message.bytes(), term, from, direction); },
                  [this](std::optional<ByteRange> found) { takeFound(found); });
}

void SourceDock::takeFound(std::optional<ByteRange> found)
{
    if (!found)
        return m_search->showNotFound();
    m_search->showFound();
    viewOf(found->begin)->select(*found);
}

} // namespace dkimlens::source
