// SPDX-License-Identifier: Apache-2.0
// A command's own part of the command line: its options, its arguments, its --help.

#pragma once

#include "app/cli/exit_status.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace dkimlens::cli {

struct CommandForm
{
    QString name; // "verify"
    QString arguments; // "FILE…"
    QString summary; // one line, for the list of commands
    QString description; // for the command's own --help
};

class CommandLine
{
public:
    CommandLine(CommandForm form, QList<QCommandLineOption> options);

    // What to exit with at once: --help was asked for and given, or the call is wrong and this was said.
    std::optional<ExitStatus> parse(const QStringList &arguments);

    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    QStringList arguments() const { return m_parser.positionalArguments(); }

    // Says on standard error why the call is wrong.
    ExitStatus refuse(const QString &why) const;

private:
    QString help() const;

    CommandForm m_form;
    QList<QCommandLineOption> m_options;
    QCommandLineParser m_parser;
};

// One row of a --help: the names indented, the text in a column of its own.
QString helpRow(const QString &names, const QString &text);

} // namespace dkimlens::cli
