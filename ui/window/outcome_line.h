// SPDX-License-Identifier: Apache-2.0
// A line that says what came of something: a status shape and words. Hidden while there is nothing to say.

#pragma once

#include "ui/text/status.h"

#include <QWidget>

namespace dkimlens::pages {
class TextLabel;
} // namespace dkimlens::pages

namespace dkimlens::widgets {
class StatusLabel;
} // namespace dkimlens::widgets

namespace dkimlens::window {

class OutcomeLine : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeLine(QWidget *parent = nullptr);

    void say(text::Status status, const QString &words);
    void clear();
    QString words() const; // empty where there is nothing to say

private:
    widgets::StatusLabel *m_shape;
    pages::TextLabel *m_words;
};

} // namespace dkimlens::window
