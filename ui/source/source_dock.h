// SPDX-License-Identifier: Apache-2.0
// The Source dock: header and body of the message side by side, byte for byte, with what the chosen signature
// covers.

#pragma once

#include "core/engine/dkim/verify.h"
#include "core/engine/message/message.h"

#include <QDockWidget>

#include <vector>

namespace dkimlens::source {

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
    void toggleHex();

signals:
    void bytesChosen(dkimlens::ByteRange range); // by mouse or keyboard
};

} // namespace dkimlens::source
