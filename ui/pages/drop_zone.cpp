// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/drop_zone.h"

#include "ui/pages/text_label.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::Symbol;
using widgets::TextRole;

constexpr int envelopeSize = 46; // of the design

// The envelope, in the colour of the accent.
class Envelope : public QWidget
{
public:
    Envelope() { setFixedSize(scaled(envelopeSize), scaled(envelopeSize)); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        widgets::paintSymbol(painter, rect(), Symbol::Envelope, widgets::colorsOf(palette()).accent);
    }
};

TextLabel *makeLine(TextRole role, TextLabel::Tone tone, const QString &text)
{
    auto *label = new TextLabel(role, tone);
    label->setText(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

QHBoxLayout *makeButtonRow(QPushButton *open, QPushButton *paste)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(widgets::length::unit));
    row->addStretch();
    row->addWidget(open);
    row->addWidget(paste);
    row->addStretch();
    return row;
}

} // namespace

DropZone::DropZone(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("dropZone"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(scaled(250));
    setAccessibleName(tr("Drop a message here"));
    setAccessibleDescription(tr("Press Enter to choose a file."));
    auto *open = new QPushButton(widgets::icon(Symbol::Open), tr("Open file…"));
    open->setObjectName(QStringLiteral("openFile"));
    open->setDefault(true);
    auto *paste = new QPushButton(widgets::icon(Symbol::Paste), tr("Paste message"));
    paste->setObjectName(QStringLiteral("pasteMessage"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(32), scaled(24), scaled(32), scaled(24));
    layout->setSpacing(scaled(12));
    layout->addStretch();
    layout->addWidget(new Envelope, 0, Qt::AlignHCenter);
    layout->addWidget(makeLine(TextRole::DropTitle, TextLabel::Tone::First, tr("Drop a message here")));
    layout->addWidget(makeLine(TextRole::Body, TextLabel::Tone::Second,
                               tr("One or several .eml files, or the text of a message.\n"
                                  "DKIM Lens re-runs each signature and shows where it holds or breaks.")));
    layout->addLayout(makeButtonRow(open, paste));
    layout->addStretch();
    connect(open, &QPushButton::clicked, this, &DropZone::openRequested);
    connect(paste, &QPushButton::clicked, this, &DropZone::pasteRequested);
}

void DropZone::setDragging(bool isDragging)
{
    m_isDragging = isDragging;
    update();
}

void DropZone::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_isDragging ? colors.accentTint : colors.base);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.border, hasFocus() ? 2 : 1));
    const double half = hasFocus() ? 1 : 0.5;
    painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
    QPen dashes(colors.accent, 1.5);
    if (!m_isDragging)
        dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    const double inset = scaled(10);
    painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
}

void DropZone::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit openRequested();
    else
        QFrame::keyPressEvent(event);
}

void DropZone::mousePressEvent(QMouseEvent * /*event*/)
{
    setFocus(Qt::MouseFocusReason);
}

} // namespace dkimlens::pages
