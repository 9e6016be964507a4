// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sender/spf_input_row.h"

#include "ui/pages/text_label.h"
#include "ui/text/texts.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using text::SpfInput;
using widgets::TextRole;

QString objectNameOf(SpfInput kind)
{
    switch (kind) {
    case SpfInput::ClientAddress:
        return QStringLiteral("spfClient");
    case SpfInput::Helo:
        return QStringLiteral("spfHelo");
    case SpfInput::MailFrom:
        break;
    }
    return QStringLiteral("spfMailFrom");
}

// The name of the field that the bytes stand in; empty where there is none.
QString fieldAt(const std::optional<ByteRange> &bytes, const message::Message &message)
{
    if (!bytes)
        return {};
    const auto field = std::ranges::find_if(message.fields(), [&](const message::HeaderField &each) {
        return each.range.contains(bytes->begin);
    });
    return field == message.fields().end() ? QString() : text::fromOctets(message.text(field->name));
}

QString shownText(const spf::Input &input)
{
    return text::fromOctets(input.value);
}

} // namespace

SpfInputRow::SpfInputRow(SpfInput kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_line(new QLineEdit)
    , m_origin(new TextLabel(TextRole::Body, TextLabel::Tone::Second))
    , m_problem(new TextLabel(TextRole::Body))
{
    m_line->setObjectName(objectNameOf(kind));
    m_line->setAccessibleName(text::nameOf(kind));
    m_line->setPlaceholderText(text::exampleOf(kind));
    m_problem->setObjectName(objectNameOf(kind) + QStringLiteral("Problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_origin->setObjectName(objectNameOf(kind) + QStringLiteral("Origin"));
    m_origin->setWordWrap(true);
    m_origin->setTextFormat(Qt::RichText); // ours: what comes from the message is escaped
    m_origin->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        judge();
        emit edited();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &SpfInputRow::returnPressed);
    connect(m_origin, &QLabel::linkActivated, this, [this] {
        if (m_shown && m_shown->source)
            emit sourceRequested(*m_shown->source, text::nameOf(m_kind));
    });
}

void SpfInputRow::addTo(QGridLayout *grid)
{
    const int row = grid->rowCount();
    auto *name = new TextLabel(TextRole::Body, TextLabel::Tone::Second);
    name->setText(text::nameOf(m_kind));
    grid->addWidget(name, row, 0);
    grid->addWidget(m_line, row, 1);
    grid->addWidget(m_origin, row, 2);
    grid->addWidget(m_problem, row + 1, 1, 1, 2);
}

void SpfInputRow::show(const spf::Input &input, const message::Message &message)
{
    if (input == m_shown)
        return;
    const QString origin = text::originText(m_kind, input, fieldAt(input.source, message)).toHtmlEscaped();
    m_origin->setText(input.source ? QStringLiteral("<a href=\"#\">%1</a>").arg(origin) : origin);
    m_line->setText(shownText(input));
    m_line->setCursorPosition(0);
    m_shown = input;
    judge();
}

void SpfInputRow::forget()
{
    m_shown.reset();
}

bool SpfInputRow::isEdited() const
{
    return m_shown && m_line->text().trimmed() != shownText(*m_shown);
}

// An input that nobody knows is no mistake of the person's.
void SpfInputRow::judge()
{
    const QString problem = isEdited() ? text::inputProblem(m_kind, m_line->text()) : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool SpfInputRow::isUsable() const
{
    return m_problem->text().isEmpty();
}

std::optional<std::string> SpfInputRow::given() const
{
    if (isEdited())
        return m_line->text().trimmed().toStdString();
    const bool canBeEmpty = m_kind == SpfInput::MailFrom;
    const bool wasGiven =
        m_shown && m_shown->origin == spf::Origin::Given && (canBeEmpty || !m_shown->value.empty());
    return wasGiven ? std::optional(m_shown->value) : std::nullopt;
}

} // namespace dkimlens::pages
