// SPDX-License-Identifier: Apache-2.0
// Taking bytes away, and the menu that offers it.

#include "ui/source/byte_copy.h"
#include "ui/source/byte_view.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace dkimlens::source {

void ByteView::copy()
{
    copyBytes(m_bytes.text(selection()));
}

void ByteView::copyAsShown()
{
    const ByteRange chosen = selection();
    if (chosen.isEmpty() || !isCopiedAsText(chosen.size()))
        return;
    QString text;
    const std::size_t last = m_layout.rowAt(chosen.end - 1);
    for (std::size_t i = m_layout.rowAt(chosen.begin); i <= last; ++i) {
        for (const Cell &cell : cellsOf(m_layout.at(i).range)) {
            if (chosen.overlaps(cell.bytes))
                text += shownText(cell);
        }
        if (m_mode == Mode::Hex && i < last)
            text += QLatin1Char('\n');
    }
    copyText(text);
}

void ByteView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool canCopy = !selection().isEmpty();
    const bool canFormat = canCopy && isCopiedAsText(selection().size());
    QMenu menu(this);
    const auto add = [&](const QString &text, bool isEnabled, auto action) {
        menu.addAction(text, this, action)->setEnabled(isEnabled);
    };
    add(tr("Copy"), canCopy, [this] { copy(); });
    add(tr("Copy as shown"), canFormat, [this] { copyAsShown(); });
    add(tr("Copy as hex"), canFormat, [this] { copyText(asHex(m_bytes.text(selection()))); });
    add(tr("Copy as Base64"), canFormat, [this] { copyText(asBase64(m_bytes.text(selection()))); });
    add(tr("Copy as C array"), canFormat, [this] { copyText(asCArray(m_bytes.text(selection()))); });
    menu.addSeparator();
    add(tr("Select all"), m_layout.rows().count() > 0, [this] { selectAll(); });
    menu.addSeparator();
    addLineEnds(menu);
    menu.exec(event->globalPos());
}

void ByteView::addLineEnds(QMenu &menu)
{
    QAction *action = menu.addAction(tr("Show line ends"));
    action->setCheckable(true);
    action->setChecked(m_lineEnds == LineEnds::Shown);
    action->setEnabled(m_mode == Mode::Text);
    connect(action, &QAction::triggered, this, [this](bool areShown) {
        setLineEnds(areShown ? LineEnds::Shown : LineEnds::Hidden);
        emit lineEndsChosen(m_lineEnds);
    });
}

} // namespace dkimlens::source
