// SPDX-License-Identifier: Apache-2.0
// `key`: a key record looked up, or pasted; laid out and judged.

#include "app/cli/commands.h"
#include "app/cli/judged_key.h"
#include "app/cli/lookups.h"
#include "app/cli/output.h"
#include "app/cli/shared_options.h"
#include "app/cli/translated.h"
#include "core/session/keys/pasted_keys.h"
#include "core/session/keys/typed_name.h"
#include "core/session/standard_streams.h"

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

ExitStatus statusOf(const JudgedKey &key)
{
    if (dns::isTemporary(key.answer.status))
        return ExitStatus::Temporary;
    return key.judgement.usable ? ExitStatus::Good : ExitStatus::Bad;
}

ExitStatus print(const CommandLine &line, const JudgedKey &key)
{
    Output output;
    if (!line.has(u"quiet"_s))
        output.write(line.has(u"json"_s) ? keyJson(key) : keyText(key));
    return output.flush() ? statusOf(key) : ExitStatus::Unusable;
}

ExitStatus lookUpName(const CommandLine &line, const std::string &name)
{
    const std::optional<KeySource> source = keySourceOf(line);
    if (!source)
        return ExitStatus::Unusable;
    const dns::Question question{name, dns::RecordType::Txt};
    return print(line, judge(*answersFrom(*source, {question}).find(question)));
}

ExitStatus lookUp(const CommandLine &line)
{
    if (line.arguments().size() != 2)
        return line.refuse(CliText::tr("A selector and a domain are needed."));
    const QString selector = line.arguments()[0];
    const QString domain = line.arguments()[1];
    const session::TypedName typed = session::typedName(selector.toStdString(), domain.toStdString());
    const std::string name = typed.keyName();
    if (name.empty())
        return line.refuse(CliText::tr("“%1” and “%2” make no domain name.").arg(selector, domain));
    return lookUpName(line, name);
}

// A signature names its key, which is looked up. Of several keys it is the first.
ExitStatus judgeText(const CommandLine &line, std::string_view text)
{
    const session::Pasted pasted = session::readPasted(text);
    const dns::Answer &first = pasted.keys.front();
    return pasted.form == session::PastedForm::Names ? lookUpName(line, first.question.name)
                                                     : print(line, judgeGiven(pasted.form, first));
}

ExitStatus judgeStandardInput(const CommandLine &line)
{
    QFile file;
    if (!session::openStandardInput(file))
        return line.refuse(CliText::tr("Standard input cannot be read."));
    return judgeText(line, file.readAll().toStdString());
}

QCommandLineOption recordOption()
{
    return {
        u"record"_s,
        CliText::tr(
            "Judge the record TEXT (“-”: standard input) instead of looking one up. Zone-file entries, what "
            "dig, host, nslookup and Resolve-DnsName print, keys files and PEM public keys are read too; of "
            "a "
            "DKIM-Signature field or a message, the key that it names is looked up."),
        u"TEXT"_s};
}

} // namespace

CommandForm keyForm()
{
    return {
        u"key"_s, u"SELECTOR DOMAIN"_s, CliText::tr("look a key record up, lay it out and judge it"),
        CliText::tr(
            "Looks up the key record that SELECTOR and DOMAIN name, lays it out and judges it.\n"
            "“key --record TEXT”, or “key -” for standard input, judges a pasted record instead.\n"
            "Exit status: 0 usable, 1 not, 2 the call is wrong, 3 the lookup failed for a passing reason.")};
}

ExitStatus key(const QStringList &arguments)
{
    CommandLine line(keyForm(),
                     lookupOptions() << recordOption() << jsonOption(CliText::tr("One JSON object."))
                                     << quietOption());
    if (const std::optional<ExitStatus> status = line.parse(arguments))
        return *status;
    const bool hasRecord = line.has(u"record"_s);
    if (hasRecord && !line.arguments().isEmpty())
        return line.refuse(
            CliText::tr("With --record there is nothing to look up: no selector and domain can be given."));
    if (line.value(u"record"_s) == u"-" || line.arguments() == QStringList(u"-"_s))
        return judgeStandardInput(line);
    return hasRecord ? judgeText(line, line.value(u"record"_s).toStdString()) : lookUp(line);
}

} // namespace dkimlens::cli
