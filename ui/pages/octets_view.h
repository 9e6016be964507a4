// SPDX-License-Identifier: Apache-2.0
// A few octets as text in the byte font, wrapped anywhere, as high as they need: selectable, never a message.

#pragma once

#include <QTextEdit>

namespace dkimlens::pages {

class OctetsView : public QTextEdit
{
    Q_OBJECT

public:
    explicit OctetsView(const QString &text, const QString &accessibleName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace dkimlens::pages
