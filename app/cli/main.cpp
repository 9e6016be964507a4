// SPDX-License-Identifier: Apache-2.0
// dkimlens-cli: the window's engine for terminals, scripts and tests.

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/translated.h"
#include "ui/text/translation.h"

#include <QCoreApplication>

#include <array>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

struct Command
{
    CommandForm (*form)();
    ExitStatus (*run)(const QStringList &arguments); // without the command's name
};

constexpr std::array commands{
    Command{verifyForm, verify},     Command{explainForm, explain}, Command{diagnoseForm, diagnose},
    Command{canonForm, canon},       Command{keyForm, key},         Command{spfForm, spf},
    Command{overviewForm, overview}, Command{reasonsForm, reasons},
};

QString usage()
{
    QString text =
        CliText::tr("Usage: dkimlens-cli COMMAND [OPTIONS] …\n\n"
                    "Verifies the DKIM signatures of saved messages, and says why they fail.\n\nCommands:\n");
    for (const Command &command : commands)
        text += helpRow(command.form().name, command.form().summary);
    text += u"\nOptions:\n"_s;
    text += helpRow(u"-h, --help"_s, CliText::tr("Show this help; after a command, that command's."));
    text += helpRow(u"--version"_s, CliText::tr("Show the version."));
    text += CliText::tr(
        "\nExit status: 0 every message has a signature that passes, 1 one has none, 2 the call is "
        "wrong or a file\n"
        "cannot be read, 3 a key could not be looked up for a passing reason.\n");
    return text;
}

ExitStatus say(const QString &text)
{
    Output output;
    output.write(text.toStdString());
    return output.flush() ? ExitStatus::Good : ExitStatus::Unusable;
}

ExitStatus refuse(const QString &why)
{
    complain(CliText::tr("%1 Try “dkimlens-cli --help”.").arg(why));
    return ExitStatus::Unusable;
}

ExitStatus run(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return refuse(CliText::tr("No command is given."));
    const QString &first = arguments.first();
    if (first == u"--help" || first == u"-h")
        return say(usage());
    if (first == u"--version")
        return say(u"dkimlens-cli %1\n"_s.arg(QLatin1StringView(DKIMLENS_VERSION)));
    for (const Command &command : commands) {
        if (command.form().name == first)
            return command.run(arguments.sliced(1));
    }
    return refuse(
        (first.startsWith(u'-') ? CliText::tr("Unknown option “%1”.") : CliText::tr("Unknown command “%1”."))
            .arg(first));
}

} // namespace

} // namespace dkimlens::cli

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    // JSON is for programs: what it says in words is English everywhere.
    const bool isForPrograms = QCoreApplication::arguments().contains(QLatin1String("--json"));
    dkimlens::text::installTranslations(application, isForPrograms ? QLocale(QLocale::English) : QLocale());
    return static_cast<int>(dkimlens::cli::run(QCoreApplication::arguments().sliced(1)));
}
