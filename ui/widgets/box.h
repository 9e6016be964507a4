// SPDX-License-Identifier: Apache-2.0
// A titled box of a page: an outline, a title row with a remark at its right, and content below.

#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace dkimlens::widgets {

class Box : public QFrame
{
    Q_OBJECT

public:
    explicit Box(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle); // after the title, in second text
    void setRemark(const QString &remark);
    void setHeaderWidget(QWidget *widget); // at the right of the title row, instead of the remark
    void addHeaderWidget(QWidget *widget); // at the right of the remark
    QVBoxLayout *content() const { return m_content; } // no margins

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFonts();

    QWidget *m_header;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_remark;
    QVBoxLayout *m_content;
};

} // namespace dkimlens::widgets
