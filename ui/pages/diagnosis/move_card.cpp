// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis/move_card.h"

#include "core/engine/base/ascii.h"
#include "core/engine/base/slice.h"
#include "ui/pages/text_label.h"
#include "ui/text/octets.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/status_icon.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;

constexpr int statusSize = 14; // of the design
constexpr qsizetype longestChange = 400; // characters of what stands in the copy

// That it passes is no failure: what is severe and what is a nuisance differ in their place only.
text::Status statusOf(const moves::Move &move)
{
    return move.severity == dkim::Severity::Info ? text::Status::Info : text::Status::Warning;
}

// Line by line, without the line ends.
QString linesOf(std::string_view octets)
{
    QStringList lines;
    for (Slice rest(octets); !rest.isEmpty();)
        lines.append(text::fromOctets(rest.takeUntil('\n').trimmed(isFoldingSpace).text()));
    const QString text = lines.join(QLatin1Char('\n')).trimmed();
    return text.size() > longestChange ? text.left(longestChange) + QChar(0x2026) : text;
}

// A value that was changed in place is shown with the name of its field.
QString changedText(const moves::Move &move)
{
    const QString name = text::fromOctets(move.field) + QStringLiteral(": ");
    QStringList parts;
    for (const Replacement &change : move.changes) {
        const QString part = linesOf(change.text);
        const bool isValue = parts.isEmpty() && !move.field.empty() && !part.startsWith(name);
        parts.append(isValue ? name + part : part);
    }
    return parts.join(QStringLiteral("\n\u2026\n"));
}

} // namespace

MoveCard::MoveCard(const moves::Move &move, const text::MoveText &words, int number, QWidget *parent)
    : Card(parent)
    , m_move(move)
    , m_title(words.title)
    , m_link(new ReferenceLink(moves::rowOf(move.kind).rfc))
{
    setObjectName(QStringLiteral("moveCard"));
    setAccessibleName(QStringLiteral("%1: %2").arg(text::wordOf(statusOf(move)), words.title));
    setAccessibleDescription(words.sentence);
    addHeader(makeHeader(number));
    addPart(makeWords(words));
    addPart(makeFoot());
}

QWidget *MoveCard::makeHeader(int number)
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(scaled(10), scaled(2), scaled(10), scaled(2));
    row->setSpacing(scaled(8));
    auto *shape = new widgets::StatusLabel(statusSize);
    shape->setStatus(statusOf(m_move));
    auto *title = new TextLabel(TextRole::DefaultButton);
    title->setObjectName(QStringLiteral("moveTitle"));
    title->setText(QStringLiteral("%1  %2").arg(number).arg(m_title));
    title->setWordWrap(true);
    connect(m_link, &ReferenceLink::referenceChosen, this, &MoveCard::referenceChosen);
    row->addWidget(shape);
    row->addWidget(title, 1);
    row->addWidget(m_link);
    return header;
}

QWidget *MoveCard::makeWords(const text::MoveText &words)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6));
    column->setSpacing(scaled(4));
    const auto add = [column](const QString &text, TextLabel::Tone tone) {
        auto *paragraph = makeParagraph(TextRole::Body, tone);
        paragraph->setText(text);
        column->addWidget(paragraph);
    };
    add(words.sentence, TextLabel::Tone::First);
    add(words.reason, TextLabel::Tone::Second);
    add(words.advice, TextLabel::Tone::Second);
    return part;
}

QWidget *MoveCard::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6));
    row->setSpacing(scaled(12));
    auto *change = new TextLabel(TextRole::Bytes);
    change->setObjectName(QStringLiteral("moveChange"));
    change->setText(changedText(m_move));
    change->setWordWrap(true);
    change->makeSelectable();
    change->setAccessibleName(tr("What stands in the copy: %1").arg(change->text()));
    auto *show = new QPushButton(widgets::icon(widgets::Symbol::Envelope), tr("Show me"));
    show->setObjectName(QStringLiteral("showMove"));
    show->setAccessibleName(tr("Show me: %1", "%1: Put a second Subject on top").arg(m_title));
    show->setToolTip(tr("Opens a changed copy as a new message. The file stays as it is."));
    connect(show, &QPushButton::clicked, this, &MoveCard::shown);
    row->addWidget(change, 1);
    row->addWidget(show, 0, Qt::AlignTop);
    return foot;
}

} // namespace dkimlens::pages
