// SPDX-License-Identifier: Apache-2.0
// Octets on one line, cut in the middle where they are many. Takes focus; Ctrl+C copies all of them.

#pragma once

#include <QWidget>

#include <string>

namespace dkimlens::pages {

class OctetsLine : public QWidget
{
    Q_OBJECT

public:
    explicit OctetsLine(std::string octets, QWidget *parent = nullptr);

    QString shown() const; // "17 8e 5d … 63 ef"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString textFor(int width) const;

    std::string m_octets;
};

} // namespace dkimlens::pages
