// SPDX-License-Identifier: Apache-2.0
// Text of a page in one of the design's type sizes; follows theme and text size by itself.

#pragma once

#include "ui/widgets/metrics.h"

#include <QLabel>

#include <cstdint>

namespace dkimlens::pages {

class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone : std::uint8_t { First, Second };

    explicit TextLabel(widgets::TextRole role, Tone tone = Tone::First, QWidget *parent = nullptr);

    // Of what a person may want to copy.
    void makeSelectable();

    // A paragraph has a widest width, at which its text takes more lines than where there is room.
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void readAgain();

    widgets::TextRole m_role;
};

// A paragraph: wrapped, never wider than people read with ease.
TextLabel *makeParagraph(widgets::TextRole role, TextLabel::Tone tone = TextLabel::Tone::First);

} // namespace dkimlens::pages
