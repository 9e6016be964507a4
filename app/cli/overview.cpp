// SPDX-License-Identifier: Apache-2.0
// `overview`: the whole message, with SPF and DMARC computed anew. Each file is asked for what it needs,
// round by round: an answer may lead to the next question.

#include "app/cli/commands.h"
#include "app/cli/lookups.h"
#include "app/cli/message_file.h"
#include "app/cli/output.h"
#include "app/cli/overviewed.h"
#include "app/cli/shared_options.h"
#include "app/cli/translated.h"
#include "core/session/public_suffixes.h"

#include <utility>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

enum class Format : std::uint8_t { Text, Json, Nothing };

struct Plan
{
    Format format = Format::Text;
    Clock clock;
    analysis::SenderInputs inputs;
    const KeySource *source = nullptr;
};

analysis::Analysis analyze(const message::Message &message, const KeySource &source, dns::Answers &answers,
                           std::int64_t now)
{
    const analysis::Options options{.detail = trace::Detail::Verdict};
    askAll(source, analysis::questionsOf(message), answers);
    analysis::Analysis analysis = analysis::analyze(message, answers, options, now);
    while (!analysis.unanswered.empty()) {
        askAll(source, analysis.unanswered, answers);
        analysis = analysis::analyze(message, answers, options, now);
    }
    return analysis;
}

analysis::SenderChecks checkSender(const Plan &plan, const message::Message &message,
                                   const analysis::Analysis &analysis, dns::Answers &answers,
                                   std::int64_t now)
{
    analysis::SenderWorld world{answers, now};
    if (session::hasPublicSuffixes())
        world.registrableDomain = session::registrableDomain;
    const auto basis = analysis::senderBasisOf(message, analysis, plan.inputs);
    analysis::SenderChecks checks = analysis::checkSender(basis, world);
    while (!checks.unanswered.empty()) {
        askAll(*plan.source, checks.unanswered, answers);
        checks = analysis::checkSender(basis, world);
    }
    return checks;
}

struct Shown
{
    ExitStatus status = ExitStatus::Good;
    std::string output;
    QString error; // a sentence, where the file could not be looked into
};

Shown unusable(const Plan &plan, const QString &name, const QString &error)
{
    const bool isJson = plan.format == Format::Json;
    return {ExitStatus::Unusable,
            isJson ? overviewErrorJson(name.toStdString(), error.toStdString()) : std::string{}, error};
}

std::string outputFor(const Plan &plan, const std::string &name, const Overviewed &overviewed)
{
    if (plan.format == Format::Nothing)
        return {};
    return plan.format == Format::Json ? overviewJson(name, overviewed) : overviewText(name, overviewed);
}

Shown look(const Plan &plan, const QString &name, dns::Answers &answers)
{
    MessageFile file = readMessage(name);
    if (!file.error.isEmpty())
        return unusable(plan, name, file.error);
    const std::optional<std::int64_t> now = plan.clock.timeFor(file.message);
    if (!now)
        return unusable(plan, name, Clock::noTime());
    Overviewed overviewed{std::move(file.message), {}, {}};
    overviewed.analysis = analyze(overviewed.message, *plan.source, answers, *now);
    overviewed.sender = checkSender(plan, overviewed.message, overviewed.analysis, answers, *now);
    return {statusOf(overviewed.analysis.verdict()), outputFor(plan, name.toStdString(), overviewed), {}};
}

ExitStatus lookAtAll(const Plan &plan, const QStringList &names)
{
    Output output;
    ExitStatus status = ExitStatus::Good;
    dns::Answers answers; // of all files: each name is asked once
    for (const QString &name : names) {
        const Shown shown = look(plan, name, answers);
        output.write(shown.output);
        output.flush(); // the next file may have to wait for DNS
        status = worse(status, shown.status);
        if (!shown.error.isEmpty() && plan.format != Format::Nothing)
            complain(name + u": "_s + shown.error);
    }
    return output.flush() ? status : ExitStatus::Unusable;
}

std::optional<std::string> given(const CommandLine &line, const QString &option)
{
    return line.has(option) ? std::optional(line.value(option).toStdString()) : std::nullopt;
}

// Why the call is wrong; empty where it is right.
QString faultIn(const CommandLine &line)
{
    if (line.arguments().isEmpty())
        return CliText::tr("No file is given.");
    return faultInAddress(line);
}

QList<QCommandLineOption> options()
{
    return QList<QCommandLineOption>{
               {u"ip"_s, CliText::tr("The IP address of the client, where the message does not say it."),
                u"ADDRESS"_s},
               {u"helo"_s, CliText::tr("The name that the client gave with HELO or EHLO."), u"NAME"_s},
               {u"mail-from"_s, CliText::tr("The address that it gave with MAIL FROM."), u"ADDRESS"_s},
           }
    << lookupOptions() << timeOption()
    << jsonOption(CliText::tr("One JSON object a message and line, in input order.")) << quietOption();
}

Format formatOf(const CommandLine &line)
{
    if (line.has(u"quiet"_s))
        return Format::Nothing;
    return line.has(u"json"_s) ? Format::Json : Format::Text;
}

} // namespace

CommandForm overviewForm()
{
    return {
        u"overview"_s, u"FILE…"_s, CliText::tr("show the whole message: sender, policy, route, chain"),
        CliText::tr("Shows who a message says it is from and who vouches for it: DKIM, SPF, DMARC, ARC, what "
                    "servers\nwrote about it, its route and its findings; “-” is standard input.")};
}

ExitStatus overview(const QStringList &arguments)
{
    CommandLine line(overviewForm(), options());
    if (const std::optional<ExitStatus> status = line.parse(arguments))
        return *status;
    if (const QString why = faultIn(line); !why.isEmpty())
        return line.refuse(why);
    const std::optional<Clock> clock = Clock::of(line);
    const std::optional<KeySource> source = clock ? keySourceOf(line) : std::nullopt;
    if (!source)
        return ExitStatus::Unusable;
    const analysis::SenderInputs inputs{
        {}, given(line, u"ip"_s), given(line, u"helo"_s), given(line, u"mail-from"_s)};
    return lookAtAll({formatOf(line), *clock, inputs, &*source}, line.arguments());
}

} // namespace dkimlens::cli
