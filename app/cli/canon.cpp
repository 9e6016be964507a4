// SPDX-License-Identifier: Apache-2.0
// `canon`: the canonical header or body, octet for octet, and nothing else.

#include "app/cli/commands.h"
#include "app/cli/message_file.h"
#include "app/cli/output.h"
#include "app/cli/translated.h"
#include "core/engine/dkim/canonicalization.h"

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

std::optional<dkim::Canonicalization> algorithmOf(const CommandLine &line)
{
    const QString name = line.value(u"algorithm"_s);
    if (name == u"simple")
        return dkim::Canonicalization::Simple;
    if (name == u"relaxed")
        return dkim::Canonicalization::Relaxed;
    line.refuse(CliText::tr("--algorithm is simple or relaxed, not “%1”.").arg(name));
    return std::nullopt;
}

void writeHeader(Output &output, const message::Message &message, dkim::Canonicalization algorithm)
{
    for (const message::HeaderField &field : message.fields()) {
        if (field.isField())
            output.write(dkim::canonicalField(message, field, algorithm).bytes(message.bytes()));
    }
}

void writeBody(Output &output, const message::Message &message, dkim::Canonicalization algorithm)
{
    output.write(dkim::canonicalBody(message, algorithm).bytes(message.bytes()));
}

QList<QCommandLineOption> options()
{
    QCommandLineOption algorithm(
        u"algorithm"_s, CliText::tr("“simple” (what a signature without c= uses, the default) or “relaxed”."),
        u"NAME"_s, u"simple"_s);
    return {{u"header"_s, CliText::tr("All header fields, in order.")},
            {u"body"_s, CliText::tr("The body.")},
            algorithm};
}

} // namespace

CommandForm canonForm()
{
    return {
        u"canon"_s, u"FILE"_s, CliText::tr("print the canonical header or body of a message"),
        CliText::tr(
            "Prints the canonical octets of RFC 6376, 3.4, and nothing else: those of the body, or of all\n"
            "header fields from top to bottom, each with its CRLF. “-” is standard input.")};
}

ExitStatus canon(const QStringList &arguments)
{
    CommandLine line(canonForm(), options());
    if (const std::optional<ExitStatus> status = line.parse(arguments))
        return *status;
    if (line.has(u"header"_s) == line.has(u"body"_s))
        return line.refuse(CliText::tr("Either --header or --body is needed."));
    if (line.arguments().size() != 1)
        return line.refuse(CliText::tr("One file is needed."));
    const std::optional<dkim::Canonicalization> algorithm = algorithmOf(line);
    if (!algorithm)
        return ExitStatus::Unusable;
    const QString name = line.arguments().first();
    const MessageFile file = readMessage(name);
    if (!file.error.isEmpty()) {
        complain(name + u": "_s + file.error);
        return ExitStatus::Unusable;
    }
    Output output;
    const auto write = line.has(u"header"_s) ? writeHeader : writeBody;
    write(output, file.message, *algorithm);
    return output.flush() ? ExitStatus::Good : ExitStatus::Unusable;
}

} // namespace dkimlens::cli
