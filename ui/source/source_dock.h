// SPDX-License-Identifier: Apache-2.0
// The Source dock: header and body of the message side by side, byte for byte, with what the chosen signature
// covers.

#pragma once

#include "core/engine/dkim/verify.h"
#include "core/engine/message/message.h"
#include "ui/source/byte_search.h"
#include "ui/source/byte_view.h"

#include <QDockWidget>

#include <vector>

class QSplitter;

namespace dkimlens::source {

class SearchRow;
class SourceTitle;

class SourceDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit SourceDock(QWidget *parent = nullptr);

    void setMessage(const message::Message &message); // forgets coverage and marks
    void setCoverage(const dkim::VerifiedSignature *signature); // of the message set; nullptr: none is chosen

    // Marks the bytes in both halves and scrolls there; the focus stays where it is. `what` tells it in the
    // title: "l= selected: 5 header bytes and its limit in the body". None clears.
    void showRanges(std::vector<ByteRange> ranges, const QString &what);

public slots:
    void find(); // opens the search row
    void findNext(); // for what was searched before; opens the search row where there is nothing
    void toggleHex();
    ByteView::Mode mode() const { return m_header->mode(); }

signals:
    void bytesChosen(dkimlens::ByteRange range); // by mouse or keyboard

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setMode(ByteView::Mode mode);
    void arrange(); // two views, or one where there is no room for two
    void distribute(); // gives the views their parts of the message
    void distributeCoverage();
    void search(const SearchTerm &term, Direction direction);
    void takeFound(std::optional<ByteRange> found);
    void choose(ByteView *view, ByteRange range);
    ByteView *viewOf(std::size_t offset) const;
    void connectView(ByteView *view);

    SourceTitle *m_title;
    SearchRow *m_search;
    QSplitter *m_splitter;
    ByteView *m_header; // the whole message where there is one view only
    ByteView *m_body;
    message::Message m_message;
    Coverage m_coverage;
    std::vector<ByteRange> m_ranges;
    bool m_isOneView = false;
    session::Background m_finding;
    ByteRange m_chosen; // where the next search begins
};

} // namespace dkimlens::source
