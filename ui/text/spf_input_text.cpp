// SPDX-License-Identifier: Apache-2.0
#include "ui/text/spf_input_text.h"

#include "core/engine/dns/ip_address.h"
#include "core/engine/dns/name.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace dkimlens::text {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpfInputText)
};

bool isDomain(std::string_view text)
{
    return dns::toAscii(text).has_value();
}

// "[192.0.2.1]": what a client without a name says (RFC 5321, 4.1.3).
bool isLiteral(std::string_view text)
{
    return text.size() > 2 && text.front() == '[' && text.back() == ']';
}

bool isMailbox(std::string_view text)
{
    const std::size_t at = text.rfind('@');
    return at != std::string_view::npos && isDomain(text.substr(at + 1));
}

QString assumedText(SpfInput kind)
{
    return kind == SpfInput::MailFrom ? Words::tr("assumed: nothing says it, so it is the address in From")
                                      : Words::tr("assumed: nothing in the message says it");
}

struct FactName
{
    std::string_view fact;
    const char *name;
};

constexpr std::array factNames{
    FactName{"macro", QT_TRANSLATE_NOOP("SpfInputText", "Macro")},
    FactName{"value", QT_TRANSLATE_NOOP("SpfInputText", "It stands for")},
    FactName{"split", QT_TRANSLATE_NOOP("SpfInputText", "Split into")},
    FactName{"reversed", QT_TRANSLATE_NOOP("SpfInputText", "Reversed")},
    FactName{"kept", QT_TRANSLATE_NOOP("SpfInputText", "Kept of that")},
    FactName{"result", QT_TRANSLATE_NOOP("SpfInputText", "Result")},
    FactName{"name", QT_TRANSLATE_NOOP("SpfInputText", "Name asked")},
    FactName{"type", QT_TRANSLATE_NOOP("SpfInputText", "Record type")},
    FactName{"record", QT_TRANSLATE_NOOP("SpfInputText", "Record")},
    FactName{"alias", QT_TRANSLATE_NOOP("SpfInputText", "Alias")},
    FactName{"server", QT_TRANSLATE_NOOP("SpfInputText", "Server")},
    FactName{"detail", QT_TRANSLATE_NOOP("SpfInputText", "It says")},
    FactName{"term", QT_TRANSLATE_NOOP("SpfInputText", "Term")},
    FactName{"token", QT_TRANSLATE_NOOP("SpfInputText", "At")},
    FactName{"target", QT_TRANSLATE_NOOP("SpfInputText", "Name meant")},
    FactName{"matched-network", QT_TRANSLATE_NOOP("SpfInputText", "Network")},
    FactName{"validated-name", QT_TRANSLATE_NOOP("SpfInputText", "Name of the client")},
    FactName{"explanation", QT_TRANSLATE_NOOP("SpfInputText", "The domain says")},
    FactName{"domain", QT_TRANSLATE_NOOP("SpfInputText", "Domain")},
    FactName{"sender", QT_TRANSLATE_NOOP("SpfInputText", "Sender")},
    FactName{"client-ip", QT_TRANSLATE_NOOP("SpfInputText", "Client address")},
    FactName{"helo", QT_TRANSLATE_NOOP("SpfInputText", "HELO name")},
    FactName{"mail-from", QT_TRANSLATE_NOOP("SpfInputText", "MAIL FROM address")},
    FactName{"lookups", QT_TRANSLATE_NOOP("SpfInputText", "Lookups so far")},
    FactName{"void-lookups", QT_TRANSLATE_NOOP("SpfInputText", "Void lookups so far")},
};

} // namespace

QString nameOf(SpfInput input)
{
    switch (input) {
    case SpfInput::ClientAddress:
        return Words::tr("Client address");
    case SpfInput::Helo:
        return Words::tr("HELO name");
    case SpfInput::MailFrom:
        return Words::tr("MAIL FROM address");
    }
    return {};
}

QString exampleOf(SpfInput input)
{
    switch (input) {
    case SpfInput::ClientAddress:
        return QStringLiteral("192.0.2.1, 2001:db8::1");
    case SpfInput::Helo:
        return QStringLiteral("mail.example.org");
    case SpfInput::MailFrom:
        return QStringLiteral("name@example.org, <>");
    }
    return {};
}

QString originText(SpfInput kind, const spf::Input &input, const QString &field)
{
    if (input.origin == spf::Origin::Assumed)
        return assumedText(kind);
    if (input.source && !field.isEmpty())
        return Words::tr("from the field %1").arg(field);
    return input.value.empty() && kind != SpfInput::MailFrom ? Words::tr("not known")
                                                             : Words::tr("given by you");
}

QString inputProblem(SpfInput kind, const QString &text)
{
    const std::string octets = text.trimmed().toStdString();
    switch (kind) {
    case SpfInput::ClientAddress:
        return dns::parseIpAddress(octets)
            ? QString()
            : Words::tr("Write an IPv4 or IPv6 address, such as 192.0.2.1 or 2001:db8::1.");
    case SpfInput::Helo:
        return octets.empty() || isDomain(octets) || isLiteral(octets)
            ? QString()
            : Words::tr("Write a domain name, such as mail.example.org, or an address in brackets.");
    case SpfInput::MailFrom:
        return octets.empty() || octets == "<>" || isMailbox(octets)
            ? QString()
            : Words::tr("Write an address such as name@example.org, or <> for a message without a sender.");
    }
    return {};
}

QString spfFactName(std::string_view fact)
{
    const auto *row = std::ranges::find(factNames, fact, &FactName::fact);
    return row == factNames.end() ? QString() : QCoreApplication::translate("SpfInputText", row->name);
}

} // namespace dkimlens::text
