// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/octets_view.h"

#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QTextDocument>
#include <QtMath>

#include <memory>

namespace dkimlens::pages {

using widgets::scaled;

OctetsView::OctetsView(const QString &text, const QString &accessibleName)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setAcceptDrops(false); // the window takes them
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setLayoutDirection(Qt::LeftToRight);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    document()->setDocumentMargin(scaled(widgets::length::halfUnit));
    setViewportMargins(scaled(widgets::length::unit), 0, scaled(widgets::length::unit), 0);
    setFont(widgets::fontOf(widgets::TextRole::Bytes));
    setPlainText(text);
}

QSize OctetsView::sizeHint() const
{
    return {scaled(320), heightForWidth(scaled(320))};
}

QSize OctetsView::minimumSizeHint() const
{
    return {scaled(160), 0};
}

int OctetsView::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> measured(document()->clone());
    const QMargins margins = viewportMargins();
    measured->setTextWidth(width - margins.left() - margins.right());
    return qCeil(measured->size().height());
}

void OctetsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(widgets::fontOf(widgets::TextRole::Bytes));
    QTextEdit::changeEvent(event);
}

} // namespace dkimlens::pages
