// SPDX-License-Identifier: Apache-2.0
// `explain`: the steps of every signature of one message, as text or JSON.

#include "app/cli/commands.h"
#include "app/cli/explain_json.h"
#include "app/cli/explain_text.h"
#include "app/cli/lookups.h"
#include "app/cli/message_file.h"
#include "app/cli/output.h"
#include "app/cli/shared_options.h"
#include "app/cli/text_layout.h"
#include "app/cli/translated.h"
#include "ui/text/texts.h"

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr std::size_t defaultMaxBytes = 65'536;

// What the call asks to see.
struct Wanted
{
    std::optional<std::size_t> signature; // from 1; absent: all
    QString step; // number or id; empty: all
    std::size_t maxBytes = defaultMaxBytes;
};

std::optional<std::size_t> numberOf(const CommandLine &line, const QString &option, std::size_t least)
{
    bool isNumber = false;
    const qulonglong value = line.value(option).toULongLong(&isNumber);
    if (isNumber && value >= least)
        return static_cast<std::size_t>(value);
    line.refuse(CliText::tr("--%1 takes a number from %2 on, not “%3”.")
                    .arg(option)
                    .arg(least)
                    .arg(line.value(option)));
    return std::nullopt;
}

std::optional<Wanted> wantedOf(const CommandLine &line)
{
    Wanted wanted;
    wanted.step = line.value(u"step"_s);
    if (line.has(u"signature"_s)) {
        wanted.signature = numberOf(line, u"signature"_s, 1);
        if (!wanted.signature)
            return std::nullopt;
    }
    if (line.has(u"max-bytes"_s)) {
        const std::optional<std::size_t> maxBytes = numberOf(line, u"max-bytes"_s, 0);
        if (!maxBytes)
            return std::nullopt;
        wanted.maxBytes = *maxBytes;
    }
    return wanted;
}

ExitStatus complainAbout(const QString &file, const QString &error)
{
    complain(file + u": "_s + error);
    return ExitStatus::Unusable;
}

class Explanation
{
public:
    Explanation(const CommandLine &line, Wanted wanted, const message::Message &message,
                const analysis::Analysis &analysis)
        : m_line(line)
        , m_wanted(std::move(wanted))
        , m_message(message)
        , m_analysis(analysis)
        , m_all(explainedOf(analysis))
    {
    }

    // Also says on standard error what there is not.
    ExitStatus print()
    {
        if (m_wanted.signature && *m_wanted.signature > m_all.size())
            return m_line.refuse(
                CliText::tr("The message has %n signature(s) to explain, those of ARC among them.", nullptr,
                            static_cast<int>(m_all.size())));
        const std::vector<Explained> shown = chosen();
        if (shown.empty() && !m_wanted.step.isEmpty() && !m_all.empty())
            return m_line.refuse(CliText::tr("There is no step “%1”.").arg(m_wanted.step));
        if (m_line.has(u"json"_s))
            printJson(shown);
        else
            printText(shown);
        return m_output.flush() ? statusOf(m_analysis.verdict()) : ExitStatus::Unusable;
    }

private:
    std::vector<Explained> chosen() const
    {
        std::vector<Explained> shown = m_all;
        if (m_wanted.signature)
            shown = {m_all[*m_wanted.signature - 1]};
        return m_wanted.step.isEmpty() ? shown : withStep(shown, m_wanted.step);
    }

    void printJson(const std::vector<Explained> &shown)
    {
        const std::string file = m_line.arguments().first().toStdString();
        const ExplainedMessage message{file, m_message, m_wanted.maxBytes};
        for (const Explained &explained : shown)
            writeJson(m_output, message, explained);
    }

    void printText(const std::vector<Explained> &shown)
    {
        const bool isWhole = m_wanted.step.isEmpty() && !m_wanted.signature;
        const TextStyle style{m_wanted.step.isEmpty() ? Depth::Overview : Depth::All, coloursOfOutput()};
        if (isWhole)
            write(u"%1: %2\n\n"_s.arg(m_line.arguments().first(), text::verdictText(m_analysis).title));
        for (const Explained &explained : shown)
            m_output.write(explainText(m_message, {numberOf(explained), m_all.size()}, explained, style));
        if (isWhole && m_analysis.arc.isPresent())
            m_output.write(explainText(m_analysis.arc, style));
    }

    std::size_t numberOf(const Explained &explained) const
    {
        const auto it = std::ranges::find(m_all, explained.signature, &Explained::signature);
        return static_cast<std::size_t>(it - m_all.begin()) + 1;
    }

    void write(const QString &text) { m_output.write(text.toStdString()); }

    const CommandLine &m_line;
    Wanted m_wanted;
    const message::Message &m_message;
    const analysis::Analysis &m_analysis;
    std::vector<Explained> m_all;
    Output m_output;
};

ExitStatus explainFile(const CommandLine &line, const Wanted &wanted, const Clock &clock,
                       const KeySource &source)
{
    const QString name = line.arguments().first();
    const MessageFile file = readMessage(name);
    if (!file.error.isEmpty())
        return complainAbout(name, file.error);
    const std::optional<std::int64_t> now = clock.timeFor(file.message);
    if (!now)
        return complainAbout(name, Clock::noTime());
    const dns::Answers answers = answersFrom(source, analysis::questionsOf(file.message));
    const analysis::Analysis analysis =
        analysis::analyze(file.message, answers, {.detail = trace::Detail::Proof}, *now);
    return Explanation(line, wanted, file.message, analysis).print();
}

QList<QCommandLineOption> options()
{
    return lookupOptions()
        << timeOption() << jsonOption(CliText::tr("One JSON object a signature and line."))
        << QCommandLineOption(u"signature"_s, CliText::tr("Only the signature of this number, from 1."),
                              u"N"_s)
        << QCommandLineOption(u"step"_s,
                              CliText::tr("Only this step, as “4”, “4c” or “dkim.body”, with all of it."),
                              u"STEP"_s)
        << QCommandLineOption(u"max-bytes"_s,
                              CliText::tr("Leave larger inputs and outputs out of the JSON (65536)."),
                              u"N"_s);
}

} // namespace

CommandForm explainForm()
{
    return {u"explain"_s, u"FILE"_s, CliText::tr("explain the verification of a message, step by step"),
            CliText::tr("Lays out every signature of a message step by step: what was read, what each rule "
                        "changed,\nwhat was hashed and compared. “-” is standard input. White space is made "
                        "visible as · → ␍ ␊,\nchanges are marked as [-removed-] and {+added+}.")};
}

ExitStatus explain(const QStringList &arguments)
{
    CommandLine line(explainForm(), options());
    if (const std::optional<ExitStatus> status = line.parse(arguments))
        return *status;
    if (line.arguments().size() != 1)
        return line.refuse(CliText::tr("One file is needed."));
    const std::optional<Wanted> wanted = wantedOf(line);
    const std::optional<Clock> clock = wanted ? Clock::of(line) : std::nullopt;
    const std::optional<KeySource> source = clock ? keySourceOf(line) : std::nullopt;
    return source ? explainFile(line, *wanted, *clock, *source) : ExitStatus::Unusable;
}

} // namespace dkimlens::cli
