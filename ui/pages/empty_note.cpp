// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/empty_note.h"

#include <QAbstractItemView>
#include <QEvent>

namespace dkimlens::pages {

using widgets::scaled;

EmptyNote::EmptyNote(QAbstractItemView *view, const QString &text)
    : TextLabel(widgets::TextRole::Body, Tone::Second, view->viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("emptyNote"));
    setText(text);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setContentsMargins(scaled(widgets::length::pageMargin), 0, scaled(widgets::length::pageMargin), 0);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyNote::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyNote::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyNote::refresh);
    view->viewport()->installEventFilter(this);
    refresh();
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        refresh();
    return TextLabel::eventFilter(watched, event);
}

void EmptyNote::refresh()
{
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount(m_view->rootIndex()) == 0);
}

} // namespace dkimlens::pages
