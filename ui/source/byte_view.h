// SPDX-License-Identifier: Apache-2.0
// Bytes of a message, row by row, with what covers them: offset, gutter, text or hex, note. Only rows in
// sight are looked at, so size does not matter.

#pragma once

#include "core/engine/message/message.h"
#include "ui/source/coverage.h"

#include <QAbstractScrollArea>

#include <vector>

namespace dkimlens::source {

class ByteView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Mode : std::uint8_t { Text, Hex };

    explicit ByteView(QWidget *parent = nullptr);

    void setContent(const message::Message &message, ByteRange part);
    void setCoverage(const Coverage &coverage);
    void setMode(Mode mode);
    void showRanges(std::vector<ByteRange> ranges); // marks and scrolls there; sorted

    Mode mode() const { return m_mode; }

signals:
    void bytesChosen(dkimlens::ByteRange range); // by mouse or keyboard

private:
    Mode m_mode = Mode::Text;
};

} // namespace dkimlens::source
