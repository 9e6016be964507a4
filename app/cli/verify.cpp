// SPDX-License-Identifier: Apache-2.0
// `verify`: every signature of every message.
//
// With --keys, each thread takes a file from its first octet to its line of output, with no event loop and no
// object of Qt's meta system in between. Otherwise files are taken in groups: all are read, what they ask is
// asked together, each name once, and then all are verified.

#include "app/cli/archive_option.h"
#include "app/cli/commands.h"
#include "app/cli/in_order.h"
#include "app/cli/lookups.h"
#include "app/cli/message_file.h"
#include "app/cli/output.h"
#include "app/cli/shared_options.h"
#include "app/cli/translated.h"
#include "app/cli/verify_json.h"
#include "app/cli/verify_text.h"
#include "core/engine/analysis/analysis.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr std::size_t filesPerGroup = 64; // read, and kept open, while their keys are looked up

enum class Format : std::uint8_t { Text, Json, Nothing };

struct Plan
{
    QStringList files;
    Format format = Format::Text;
    std::size_t jobs = 1;
    Clock clock;
    session::KeyArchive *archive = nullptr; // of old keys; may be absent
};

// What a message is verified with.
struct Evidence
{
    dns::Answers answers;
    std::vector<dkim::KnownKey> knownKeys;
    std::set<std::string> askedOfArchive; // names, whatever it answered
};

struct Verified
{
    ExitStatus status = ExitStatus::Good;
    std::string output;
    QString error; // a sentence, where the file could not be verified
};

Verified unusable(const Plan &plan, const QString &name, const QString &error)
{
    const bool isJson = plan.format == Format::Json;
    return {ExitStatus::Unusable, isJson ? errorLine(name.toStdString(), error.toStdString()) : std::string{},
            error};
}

std::string outputFor(const Plan &plan, const QString &name, const message::Message &message,
                      const analysis::Analysis &analysis)
{
    switch (plan.format) {
    case Format::Json:
        return jsonLine(name.toStdString(), message, analysis);
    case Format::Text:
        return messageText(name, analysis);
    case Format::Nothing:
        break;
    }
    return {};
}

analysis::Analysis analyze(const message::Message &message, const Evidence &evidence, std::int64_t now)
{
    thread_local dkim::KeyMemory keys;
    const analysis::Options options{
        .detail = trace::Detail::Verdict, .keys = &keys, .knownKeys = evidence.knownKeys};
    return analysis::analyze(message, evidence.answers, options, now);
}

Verified verifyMessage(const Plan &plan, const QString &name, const MessageFile &file,
                       const Evidence &evidence)
{
    if (!file.error.isEmpty())
        return unusable(plan, name, file.error);
    const std::optional<std::int64_t> now = plan.clock.timeFor(file.message);
    if (!now)
        return unusable(plan, name, Clock::noTime());
    const analysis::Analysis analysis = analyze(file.message, evidence, *now);
    return {statusOf(analysis.verdict()), outputFor(plan, name, file.message, analysis), {}};
}

// Takes the results as they come, in the order of the files.
class Reporter
{
public:
    explicit Reporter(Format format)
        : m_format(format)
    {
    }

    void take(const QString &name, const Verified &verified)
    {
        m_output.write(verified.output);
        m_status = worse(m_status, verified.status);
        if (!verified.error.isEmpty() && m_format != Format::Nothing)
            complain(name + u": "_s + verified.error);
    }

    void flush() { m_output.flush(); }

    ExitStatus finish() { return m_output.flush() ? m_status : ExitStatus::Unusable; }

private:
    Format m_format;
    Output m_output;
    ExitStatus m_status = ExitStatus::Good;
};

void verifyWithKeys(const Plan &plan, const session::KeysFile &keys, Reporter &reporter)
{
    qsizetype taken = 0;
    inOrder(
        static_cast<std::size_t>(plan.files.size()), plan.jobs,
        [&](std::size_t index) {
            const QString &name = plan.files[static_cast<qsizetype>(index)];
            const MessageFile file = readMessage(name);
            Evidence evidence;
            for (const dns::Question &question : analysis::questionsOf(file.message))
                evidence.answers.insert(keys.answer(question));
            return verifyMessage(plan, name, file, evidence);
        },
        [&](const Verified &verified) { reporter.take(plan.files[taken++], verified); });
}

// Only what does not verify with the answers of DNS makes a question to the archive.
void askForOldKeys(const Plan &plan, const std::vector<MessageFile> &files, Evidence &evidence)
{
    std::set<std::string> names;
    for (const MessageFile &file : files) {
        const auto now = file.error.isEmpty() ? plan.clock.timeFor(file.message) : std::nullopt;
        if (now)
            addMissedKeys(analyze(file.message, evidence, *now), names);
    }
    std::erase_if(names,
                  [&](const std::string &name) { return !evidence.askedOfArchive.insert(name).second; });
    for (dkim::KnownKey &key : askArchive(*plan.archive, names))
        evidence.knownKeys.push_back(std::move(key));
}

void verifyGroup(const Plan &plan, const QStringList &names, session::Resolver &resolver, Evidence &evidence,
                 Reporter &reporter)
{
    std::vector<MessageFile> files;
    std::vector<dns::Question> questions;
    const auto count = static_cast<std::size_t>(names.size());
    inOrder(
        count, plan.jobs,
        [&](std::size_t index) { return readMessage(names[static_cast<qsizetype>(index)]); },
        [&](MessageFile file) {
            std::ranges::copy(analysis::questionsOf(file.message), std::back_inserter(questions));
            files.push_back(std::move(file));
        });
    askAll(resolver, questions, evidence.answers);
    if (plan.archive)
        askForOldKeys(plan, files, evidence);
    qsizetype taken = 0;
    inOrder(
        count, plan.jobs,
        [&](std::size_t index) {
            return verifyMessage(plan, names[static_cast<qsizetype>(index)], files[index], evidence);
        },
        [&](const Verified &verified) { reporter.take(names[taken++], verified); });
}

void verifyWithLookups(const Plan &plan, session::Resolver &resolver, Reporter &reporter)
{
    Evidence evidence;
    for (qsizetype begin = 0; begin < plan.files.size(); begin += filesPerGroup) {
        verifyGroup(plan, plan.files.mid(begin, filesPerGroup), resolver, evidence, reporter);
        reporter.flush(); // the next group may have to wait for DNS
    }
}

Format formatOf(const CommandLine &line)
{
    if (line.has(u"quiet"_s))
        return Format::Nothing;
    return line.has(u"json"_s) ? Format::Json : Format::Text;
}

} // namespace

CommandForm verifyForm()
{
    return {u"verify"_s, u"FILE…"_s, CliText::tr("verify every DKIM signature of every message"),
            CliText::tr("Verifies every DKIM signature of every message; “-” is standard input.")};
}

ExitStatus verify(const QStringList &arguments)
{
    CommandLine line(
        verifyForm(),
        lookupOptions() << archiveOption() << timeOption()
                        << jsonOption(CliText::tr("One JSON object a message and line, in input order."))
                        << jobsOption() << quietOption());
    if (const std::optional<ExitStatus> status = line.parse(arguments))
        return *status;
    if (line.arguments().isEmpty())
        return line.refuse(CliText::tr("No file is given."));
    const std::optional<std::size_t> jobs = jobsOf(line);
    const std::optional<Clock> clock = jobs ? Clock::of(line) : std::nullopt;
    const std::optional<KeySource> source = clock ? keySourceOf(line) : std::nullopt;
    std::unique_ptr<session::KeyArchive> archive;
    if (!source || !takeArchive(line, archive))
        return ExitStatus::Unusable;

    const Plan plan{line.arguments(), formatOf(line), *jobs, *clock, archive.get()};
    Reporter reporter(plan.format);
    if (source->keys)
        verifyWithKeys(plan, *source->keys, reporter);
    else
        verifyWithLookups(plan, *source->resolver, reporter);
    return reporter.finish();
}

} // namespace dkimlens::cli
