// SPDX-License-Identifier: Apache-2.0
// `reasons`: every word that `reason` can be, with its meaning.

#include "app/cli/commands.h"
#include "app/cli/json_writer.h"
#include "app/cli/output.h"
#include "app/cli/shared_options.h"
#include "app/cli/translated.h"
#include "core/engine/arc/reason.h"
#include "core/engine/dkim/reason.h"
#include "core/engine/dmarc/reason.h"
#include "core/engine/spf/reason.h"
#include "ui/text/arc_text.h"
#include "ui/text/dmarc_text.h"
#include "ui/text/spf_text.h"
#include "ui/text/texts.h"

#include <vector>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

struct Row
{
    std::string_view word;
    std::string_view result;
    QString meaning;
};

// Those of signatures, those of ARC, which a chain has beside them, those of SPF and of DMARC.
std::vector<Row> rows()
{
    std::vector<Row> rows;
    for (const dkim::ReasonRow &row : dkim::reasonTable())
        rows.push_back({row.word, wordOf(row.verdict), text::sentence(row.reason)});
    for (const arc::ReasonRow &row : arc::reasonTable())
        rows.push_back({row.word, wordOf(dkim::Verdict::Fail), text::sentence(row.reason)});
    for (const spf::ReasonRow &row : spf::reasonTable())
        rows.push_back({row.word, wordOf(row.verdict), text::sentence(row.reason)});
    for (const dmarc::ReasonRow &row : dmarc::reasonTable())
        rows.push_back({row.word, wordOf(row.result), text::sentence(row.reason)});
    return rows;
}

std::string textLine(const Row &row)
{
    return std::string(row.word) + '\t' + row.meaning.toStdString() + '\n';
}

std::string jsonLine(const Row &row)
{
    std::string line;
    JsonWriter json(line);
    json.beginObject();
    json.key("reason");
    json.text(row.word);
    json.key("result");
    json.text(row.result);
    json.key("meaning");
    json.text(row.meaning.toStdString());
    json.endObject();
    return line + '\n';
}

} // namespace

CommandForm reasonsForm()
{
    return {u"reasons"_s, QString(), CliText::tr("list every reason for a verdict that is not a pass"),
            CliText::tr("Lists every word that “reason” can be, a tab, and what it means in one sentence.\n"
                        "The words are stable: scripts may rely on them.")};
}

ExitStatus reasons(const QStringList &arguments)
{
    CommandLine line(reasonsForm(), {jsonOption(CliText::tr("One JSON object a line."))});
    if (const std::optional<ExitStatus> status = line.parse(arguments))
        return *status;
    if (!line.arguments().isEmpty())
        return line.refuse(CliText::tr("“%1” is one argument too many.").arg(line.arguments().first()));
    Output output;
    for (const Row &row : rows())
        output.write(line.has(u"json"_s) ? jsonLine(row) : textLine(row));
    return output.flush() ? ExitStatus::Good : ExitStatus::Unusable;
}

} // namespace dkimlens::cli
