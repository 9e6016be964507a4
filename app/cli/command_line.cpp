// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"

#include "app/cli/output.h"
#include "app/cli/translated.h"

#include <utility>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr int namesWidth = 28;

QString namesOf(const QCommandLineOption &option)
{
    QStringList names;
    const QStringList all = option.names();
    for (const QString &name : all)
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString value = option.valueName();
    return names.join(u", "_s) + (value.isEmpty() ? QString() : u' ' + value);
}

QCommandLineOption helpOption()
{
    return {{u"h"_s, u"help"_s}, CliText::tr("Show this help.")};
}

} // namespace

CommandLine::CommandLine(CommandForm form, QList<QCommandLineOption> options)
    : m_form(std::move(form))
    , m_options(std::move(options))
{
    m_options.append(helpOption());
    m_parser.addOptions(m_options);
}

std::optional<ExitStatus> CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{m_form.name} + arguments))
        return refuse(m_parser.errorText());
    if (!m_parser.isSet(u"help"_s))
        return std::nullopt;
    Output().write(help().toStdString());
    return ExitStatus::Good;
}

ExitStatus CommandLine::refuse(const QString &why) const
{
    complain(CliText::tr("%1: %2 Try “dkimlens-cli %1 --help”.").arg(m_form.name, why));
    return ExitStatus::Unusable;
}

QString CommandLine::help() const
{
    QString text = CliText::tr("Usage: dkimlens-cli %1 [OPTIONS] %2\n\n%3\n\nOptions:\n")
                       .arg(m_form.name, m_form.arguments, m_form.description);
    for (const QCommandLineOption &option : m_options)
        text += helpRow(namesOf(option), option.description());
    return text;
}

QString helpRow(const QString &names, const QString &text)
{
    return u"  "_s + names.leftJustified(namesWidth) + u' ' + text + u'\n';
}

} // namespace dkimlens::cli
