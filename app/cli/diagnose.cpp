// SPDX-License-Identifier: Apache-2.0
// `diagnose`: why the signatures of one message do not pass, each explanation with its proof.

#include "app/cli/archive_option.h"
#include "app/cli/commands.h"
#include "app/cli/diagnose_json.h"
#include "app/cli/diagnose_text.h"
#include "app/cli/lookups.h"
#include "app/cli/message_file.h"
#include "app/cli/output.h"
#include "app/cli/translated.h"
#include "core/session/standard_streams.h"
#include "ui/text/texts.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

enum class Format : std::uint8_t { Text, Json, Nothing };

struct Wanted
{
    QString file;
    Format format = Format::Text;
    session::SearchLimit limit;
    Neighbours neighbours = Neighbours::LeftAlone;
    QString repaired; // where to write; empty: nowhere
};

Format formatOf(const CommandLine &line)
{
    if (line.has(u"quiet"_s))
        return Format::Nothing;
    return line.has(u"json"_s) ? Format::Json : Format::Text;
}

// More time is more to be hashed too.
std::optional<session::SearchLimit> limitOf(const CommandLine &line)
{
    session::SearchLimit limit;
    if (!line.has(u"budget"_s))
        return limit;
    constexpr double longest = 86'400;
    bool isNumber = false;
    const double seconds = line.value(u"budget"_s).toDouble(&isNumber);
    if (!isNumber || !(seconds > 0) || seconds > longest) {
        line.refuse(CliText::tr("--budget takes seconds, more than 0 and at most 86400, not “%1”.")
                        .arg(line.value(u"budget"_s)));
        return std::nullopt;
    }
    const double share = seconds * 1000 / double(limit.time.count());
    limit.octets = static_cast<std::uint64_t>(double(limit.octets) * std::max(share, 1.0));
    limit.time = std::chrono::milliseconds(std::max(1L, std::lround(seconds * 1000)));
    return limit;
}

// A key file tells nobody what is asked of it.
Neighbours neighboursOf(const CommandLine &line)
{
    const bool areAskedFor = line.has(u"neighbours"_s) || line.has(u"keys"_s);
    return areAskedFor ? Neighbours::AskedFor : Neighbours::LeftAlone;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QFileInfo first(a);
    const QFileInfo second(b);
    return first.exists() && second.exists() && first.canonicalFilePath() == second.canonicalFilePath();
}

std::optional<Wanted> wantedOf(const CommandLine &line)
{
    const std::optional<session::SearchLimit> limit = limitOf(line);
    if (!limit)
        return std::nullopt;
    const QString file = line.arguments().first();
    const QString repaired = line.value(u"write-repaired"_s);
    if (line.has(u"write-repaired"_s) && (repaired.isEmpty() || isSameFile(file, repaired))) {
        line.refuse(CliText::tr("--write-repaired needs another file than the message's own."));
        return std::nullopt;
    }
    return Wanted{file, formatOf(line), *limit, neighboursOf(line), repaired};
}

ExitStatus complainAbout(const Wanted &wanted, const QString &file, const QString &error)
{
    if (wanted.format != Format::Nothing)
        complain(file + u": "_s + error);
    return ExitStatus::Unusable;
}

Colours colours()
{
    const bool isColoured = session::isOutputATerminal() && qEnvironmentVariableIsEmpty("NO_COLOR");
    return isColoured ? Colours::On : Colours::Off;
}

std::string outputOf(const Wanted &wanted, const DiagnosedMessage &message, const std::vector<Diagnosed> &all)
{
    std::string text;
    if (wanted.format == Format::Nothing)
        return text;
    if (wanted.format == Format::Text)
        text = u"%1: %2\n\n"_s.arg(wanted.file, text::verdictText(message.analysis).title).toStdString();
    for (const Diagnosed &diagnosed : all)
        text += wanted.format == Format::Json ? diagnosisLine(message, diagnosed)
                                              : diagnosisText(message, diagnosed, colours());
    if (wanted.format == Format::Text && !all.empty())
        text += bodyStatesText(message.message);
    return text;
}

// Of the first signature that has one.
ExitStatus writeRepaired(const Wanted &wanted, const DiagnosedMessage &message,
                         const std::vector<Diagnosed> &all)
{
    const auto repaired =
        std::ranges::find_if(all, [](const Diagnosed &diagnosed) { return diagnosed.diagnosis.isRepaired; });
    if (repaired == all.end()) {
        complainAbout(wanted, wanted.repaired,
                      CliText::tr("Nothing is written: no repaired message was found."));
        return ExitStatus::Good; // the call was right, and what is asked is what the verdict says
    }
    const std::string bytes = replaced(repaired->diagnosis.repairs(), message.message.bytes());
    QSaveFile file(wanted.repaired);
    const auto size = static_cast<qint64>(bytes.size());
    if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size && file.commit())
        return ExitStatus::Good;
    return complainAbout(wanted, wanted.repaired, file.errorString());
}

DiagnosedMessage analysed(const Wanted &wanted, const message::Message &message, std::int64_t now,
                          const KeySource &source, session::KeyArchive *archive)
{
    DiagnosedMessage made{wanted.file.toStdString(), message, {}, {}, now, {}};
    made.answers = answersFrom(source, analysis::questionsOf(message));
    const auto analyze = [&made] {
        made.analysis =
            analysis::analyze(made.message, made.answers,
                              {.detail = trace::Detail::Proof, .knownKeys = made.knownKeys}, made.now);
    };
    analyze();
    if (!archive)
        return made;
    std::set<std::string> names;
    addMissedKeys(made.analysis, names);
    made.knownKeys = askArchive(*archive, names);
    analyze();
    return made;
}

ExitStatus diagnoseFile(const Wanted &wanted, const Clock &clock, const KeySource &source,
                        session::KeyArchive *archive)
{
    const MessageFile file = readMessage(wanted.file);
    if (!file.error.isEmpty())
        return complainAbout(wanted, wanted.file, file.error);
    const std::optional<std::int64_t> now = clock.timeFor(file.message);
    if (!now)
        return complainAbout(wanted, wanted.file, Clock::noTime());
    const DiagnosedMessage message = analysed(wanted, file.message, *now, source, archive);
    const std::vector<Diagnosed> all = diagnoseAll(message, {&source, wanted.limit, wanted.neighbours});
    Output output;
    output.write(outputOf(wanted, message, all));
    ExitStatus status = output.flush() ? statusOf(message.analysis.verdict()) : ExitStatus::Unusable;
    if (!wanted.repaired.isEmpty())
        status = worse(status, writeRepaired(wanted, message, all));
    return status;
}

QList<QCommandLineOption> options()
{
    return lookupOptions()
        << archiveOption() << timeOption()
        << jsonOption(CliText::tr("One JSON object a line for each signature that does not pass."))
        << quietOption()
        << QCommandLineOption(u"budget"_s, CliText::tr("Search at most SECONDS for each signature (2)."),
                              u"SECONDS"_s)
        << QCommandLineOption(
               u"neighbours"_s,
               CliText::tr("Also ask DNS for keys of neighbouring selectors, as s2 is of s1. Key files are "
                           "always asked."))
        << QCommandLineOption(
               u"write-repaired"_s,
               CliText::tr("Write the message as it was signed to FILE, if all that changed is known."),
               u"FILE"_s);
}

} // namespace

CommandForm diagnoseForm()
{
    return {u"diagnose"_s, u"FILE"_s, CliText::tr("say why a signature fails, and prove it"),
            CliText::tr("Searches what was done to the message after it was signed, or by its signer, for "
                        "each signature that\ndoes not pass. Proved means that a hash or the signature was "
                        "equal. “-” is standard input. Changes are\nmarked as [-lost on the way-] and "
                        "{+added on the way+}.")};
}

ExitStatus diagnose(const QStringList &arguments)
{
    CommandLine line(diagnoseForm(), options());
    if (const std::optional<ExitStatus> status = line.parse(arguments))
        return *status;
    if (line.arguments().size() != 1)
        return line.refuse(CliText::tr("One file is needed."));
    const std::optional<Wanted> wanted = wantedOf(line);
    const std::optional<Clock> clock = wanted ? Clock::of(line) : std::nullopt;
    const std::optional<KeySource> source = clock ? keySourceOf(line) : std::nullopt;
    std::unique_ptr<session::KeyArchive> archive;
    if (!source || !takeArchive(line, archive))
        return ExitStatus::Unusable;
    return diagnoseFile(*wanted, *clock, *source, archive.get());
}

} // namespace dkimlens::cli
