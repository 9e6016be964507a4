// SPDX-License-Identifier: Apache-2.0
// A row of short texts with thin lines between them, for the status bar.

#pragma once

#include <QStringList>
#include <QWidget>

namespace dkimlens::window {

class StatusParts : public QWidget
{
    Q_OBJECT

public:
    explicit StatusParts(QWidget *parent = nullptr);

    void setParts(const QStringList &parts); // empty ones are left out
    const QStringList &parts() const { return m_parts; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_parts;
};

} // namespace dkimlens::window
