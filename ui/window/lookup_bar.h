// SPDX-License-Identifier: Apache-2.0
// Asks before anybody is asked: which names a message wants looked up, and what shall be done about them.

#pragma once

#include "core/engine/dns/answer.h"

#include <QFrame>

#include <vector>

class QPushButton;

namespace dkimlens::pages {
class TextLabel;
} // namespace dkimlens::pages

namespace dkimlens::window {

class LookupBar : public QFrame
{
    Q_OBJECT

public:
    explicit LookupBar(QWidget *parent = nullptr);

    void show(const std::vector<dns::Question> &questions); // hides where there is none

signals:
    void allowed(); // for this message
    void refused();
    void alwaysAllowed(); // for all messages, from now on

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    pages::TextLabel *m_title;
    pages::TextLabel *m_names;
};

} // namespace dkimlens::window
