// SPDX-License-Identifier: Apache-2.0
// dkimlens-cli: the window's engine for terminals, scripts and tests.

#include "app/cli/commands.h"
#include "app/cli/output.h"
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
    Command{verifyForm, verify},
    Command{canonForm, canon},
    Command{keyForm, key},
    Command{reasonsForm, reasons},
};

QString usage()
{
    QString text = u"Usage: dkimlens-cli COMMAND [OPTIONS] …\n\n"
                   "Verifies the DKIM signatures of saved messages, and says why they fail.\n\nCommands:\n"_s;
    for (const Command &command : commands)
        text += helpRow(command.form().name, command.form().summary);
    text += u"\nOptions:\n"_s;
    text += helpRow(u"-h, --help"_s, u"Show this help; after a command, that command's."_s);
    text += helpRow(u"--version"_s, u"Show the version."_s);
    text += u"\nExit status: 0 every message has a signature that passes, 1 one has none, 2 the call is "
            u"wrong or a file\n"
            "cannot be read, 3 a key could not be looked up for a passing reason.\n"_s;
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
    complain(why + u" Try “dkimlens-cli --help”."_s);
    return ExitStatus::Unusable;
}

ExitStatus run(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return refuse(u"No command is given."_s);
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
        (first.startsWith(u'-') ? u"Unknown option “%1”."_s : u"Unknown command “%1”."_s).arg(first));
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
