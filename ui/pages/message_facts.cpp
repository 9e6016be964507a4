// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/message_facts.h"

#include "core/engine/message/entity.h"
#include "ui/text/header_text.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::pages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::MessageFacts)
};

// Header names are not translated.
constexpr std::array shownFields{"From",   "To",          "Cc",      "Subject",   "Date",
                                 "Sender", "Return-Path", "List-Id", "Message-ID"};
constexpr std::size_t mostTypes = 4; // of parts
constexpr std::size_t longestLine = 80; // octets

QString fieldCount(const message::Message &message)
{
    return QString::number(std::ranges::count_if(message.fields(), &message::HeaderField::isField));
}

// "multipart/alternative: text/plain, text/html".
QString typesOf(const message::Message &message)
{
    const message::Entity entity = message::entityOf(message);
    const std::vector<const message::Entity *> leaves = message::leavesOf(entity);
    if (!entity.isMultipart())
        return text::fromOctets(entity.type);
    QStringList types;
    for (std::size_t i = 0; i < std::min(leaves.size(), mostTypes); ++i)
        types.append(text::fromOctets(leaves[i]->type));
    if (leaves.size() > mostTypes)
        types.append(Words::tr("%1 more").arg(leaves.size() - mostTypes));
    return QStringLiteral("%1: %2").arg(text::fromOctets(entity.type), types.join(QStringLiteral(", ")));
}

QString bodyText(const message::Message &message)
{
    return Words::tr("%1, %2", "size, content type")
        .arg(text::byteCount(message.body().size()), typesOf(message));
}

QString lineEndText(const message::LineEndCounts &ends)
{
    QStringList parts;
    for (const auto &[name, number] : {std::pair{QStringLiteral("CRLF"), ends.crlf},
                                       {QStringLiteral("LF"), ends.lf},
                                       {QStringLiteral("CR"), ends.cr}}) {
        if (number > 0)
            parts.append(QStringLiteral("%1 %2").arg(number).arg(name));
    }
    return parts.isEmpty() ? Words::tr("none") : parts.join(QStringLiteral(", "));
}

Remark notAMessage(const message::Message &message)
{
    return {
        text::Status::Info, Words::tr("The file has no header fields: it does not begin like a message."),
        Words::tr(
            "The first line is “%1”. Save the message with all its headers, as a .eml file or as “source” or "
            "“original”, and open that.")
            .arg(firstLine(message))};
}

} // namespace

QString firstLine(const message::Message &message)
{
    const std::string_view start = message.bytes().substr(0, longestLine);
    return text::fromOctets(start.substr(0, start.find_first_of("\r\n")));
}

std::vector<Fact> messageFacts(const message::Message &message)
{
    std::vector<Fact> facts;
    for (const char *name : shownFields) {
        const QString value = text::headerText(message, name);
        if (!value.isEmpty())
            facts.push_back({QString::fromLatin1(name), value, {}, false});
    }
    facts.push_back(
        {Words::tr("Size"),
         Words::tr("%1, %2 header fields").arg(text::byteCount(message.bytes().size()), fieldCount(message)),
         {},
         false});
    facts.push_back({Words::tr("Body"), bodyText(message), {}, false});
    facts.push_back({Words::tr("Line ends"), lineEndText(message.lineEnds()), {}, false});
    return facts;
}

std::vector<Remark> missingSignatureRemarks(const message::Message &message)
{
    if (!message.hasFields())
        return {notAMessage(message)};
    return {
        {text::Status::None,
         Words::tr("None of the %1 header fields is a DKIM-Signature.").arg(message.fields().size()),
         Words::tr("Nobody signed the message, or the signature was removed on its way.")},
        {text::Status::Info,
         Words::tr("Without a signature nothing shows who sent it, or whether it was changed."),
         Words::tr("Signer: turn on DKIM for the domain that stands in From.")},
    };
}

} // namespace dkimlens::pages
