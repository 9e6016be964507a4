// SPDX-License-Identifier: Apache-2.0
// `spf`: whether a client may send mail of a domain, evaluated mechanism by mechanism.

#include "app/cli/checked_spf.h"
#include "app/cli/commands.h"
#include "app/cli/lookups.h"
#include "app/cli/output.h"
#include "app/cli/shared_options.h"
#include "app/cli/text_layout.h"
#include "app/cli/translated.h"

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

ExitStatus statusOf(spf::Verdict verdict)
{
    if (verdict == spf::Verdict::Pass)
        return ExitStatus::Good;
    return verdict == spf::Verdict::TempError ? ExitStatus::Temporary : ExitStatus::Bad;
}

// The domain of an address that may stand in angle brackets: the likely name of a client.
std::string domainOf(const std::string &address)
{
    const std::string domain = address.substr(address.rfind('@') + 1);
    return domain.substr(0, domain.find('>'));
}

spf::Request requestOf(const CommandLine &line)
{
    spf::Request request;
    request.clientAddress.value = line.value(u"ip"_s).toStdString();
    request.helo.value = line.value(u"helo"_s).toStdString();
    request.mailFrom.value = line.value(u"mail-from"_s).toStdString();
    request.receiver = line.value(u"receiver"_s).toStdString();
    if (!line.has(u"helo"_s))
        request.helo = {domainOf(request.mailFrom.value), spf::Origin::Assumed, {}};
    return request;
}

// Asks, and evaluates again, until nothing is unanswered: an answer may lead to the next question.
spf::Evaluation evaluated(const spf::Request &request, const KeySource &source, std::int64_t now)
{
    dns::Answers answers;
    spf::Evaluation evaluation = spf::evaluate(request, answers, now);
    while (!evaluation.isComplete()) {
        askAll(source, evaluation.unanswered, answers);
        evaluation = spf::evaluate(request, answers, now);
    }
    return evaluation;
}

ExitStatus print(const CommandLine &line, const CheckedSpf &checked)
{
    Output output;
    if (!line.has(u"quiet"_s))
        output.write(line.has(u"json"_s) ? spfJson(checked) : spfText(checked, coloursOfOutput()));
    return output.flush() ? statusOf(checked.evaluation.verdict) : ExitStatus::Unusable;
}

// Why the call is wrong; empty where it is right.
QString faultIn(const CommandLine &line)
{
    if (!line.arguments().isEmpty())
        return CliText::tr("“%1” is one argument too many.").arg(line.arguments().first());
    if (!line.has(u"ip"_s))
        return CliText::tr("The address of the client is needed: --ip ADDRESS.");
    if (QString why = faultInAddress(line); !why.isEmpty())
        return why;
    const QString mailFrom = line.value(u"mail-from"_s);
    if (!line.has(u"helo"_s) && (mailFrom.isEmpty() || mailFrom == u"<>"))
        return CliText::tr("A sender is needed: --mail-from ADDRESS, or --helo NAME.");
    if (line.value(u"at"_s) == u"message")
        return CliText::tr("There is no message whose Date --at could take.");
    return {};
}

QList<QCommandLineOption> options()
{
    return QList<QCommandLineOption>{
               {u"ip"_s, CliText::tr("The IP address of the client."), u"ADDRESS"_s},
               {u"helo"_s,
                CliText::tr(
                    "The name that the client gave with HELO or EHLO (assumed: the domain of the sender)."),
                u"NAME"_s},
               {u"mail-from"_s,
                CliText::tr(
                    "The address that it gave with MAIL FROM; without one, the HELO name is checked."),
                u"ADDRESS"_s},
               {u"receiver"_s, CliText::tr("The name of the server that checks, for explanations."),
                u"NAME"_s},
           }
    << lookupOptions() << timeOption() << jsonOption(CliText::tr("One JSON object.")) << quietOption();
}

} // namespace

CommandForm spfForm()
{
    return {
        u"spf"_s, u"--ip ADDRESS --helo NAME --mail-from ADDRESS"_s,
        CliText::tr("check whether a client may send mail of a domain"),
        CliText::tr("Evaluates SPF (RFC 7208) mechanism by mechanism, with every lookup and every macro.\n"
                    "Exit status: 0 pass, 1 any other result, 2 the call is wrong, 3 DNS gave no answer "
                    "for a passing reason.")};
}

ExitStatus spf(const QStringList &arguments)
{
    CommandLine line(spfForm(), options());
    if (const std::optional<ExitStatus> status = line.parse(arguments))
        return *status;
    if (const QString why = faultIn(line); !why.isEmpty())
        return line.refuse(why);
    const std::optional<Clock> clock = Clock::of(line);
    const std::optional<KeySource> source = clock ? keySourceOf(line) : std::nullopt;
    if (!source)
        return ExitStatus::Unusable;
    const spf::Request request = requestOf(line);
    const std::int64_t now = clock->timeFor({}).value_or(0); // not the message's: there is none
    return print(line, {request, evaluated(request, *source, now)});
}

} // namespace dkimlens::cli
