// SPDX-License-Identifier: Apache-2.0
// A label that is one link: a click opens it, and it is one stop of the keyboard.

#pragma once

#include "ui/pages/text_label.h"

namespace dkimlens::pages {

class LinkLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget *parent = nullptr);

    void setLink(const QString &text);

signals:
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dkimlens::pages
