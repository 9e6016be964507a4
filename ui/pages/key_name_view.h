// SPDX-License-Identifier: Apache-2.0
// The name that a key is asked at, its parts coloured and captioned: how selector and domain make it.

#pragma once

#include <QWidget>

#include <vector>

namespace dkimlens::pages {

class KeyNameView : public QWidget
{
    Q_OBJECT

public:
    explicit KeyNameView(QWidget *parent = nullptr);

    void setName(const QString &name); // "mail2025._domainkey.northwind.example"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        QString text;
        QString caption;
        QColor background;
    };

    std::vector<Part> parts() const;
    std::vector<int> widths(const std::vector<Part> &parts, int available) const;
    void paintPart(QPainter &painter, const QRect &rect, const Part &part) const;

    QString m_selector;
    QString m_domain;
};

} // namespace dkimlens::pages
