// SPDX-License-Identifier: Apache-2.0
// `reasons`: every word that `reason` can be, with its meaning.

#include "app/cli/commands.h"
#include "app/cli/json_writer.h"
#include "app/cli/output.h"
#include "app/cli/shared_options.h"
#include "app/cli/translated.h"
#include "core/engine/dkim/reason.h"
#include "ui/text/texts.h"

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

std::string textLine(const dkim::ReasonRow &row)
{
    return std::string(row.word) + '\t' + text::sentence(row.reason).toStdString() + '\n';
}

std::string jsonLine(const dkim::ReasonRow &row)
{
    std::string line;
    JsonWriter json(line);
    json.beginObject();
    json.key("reason");
    json.text(row.word);
    json.key("result");
    json.text(dkim::wordOf(row.verdict));
    json.key("meaning");
    json.text(text::sentence(row.reason).toStdString());
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
    for (const dkim::ReasonRow &row : dkim::reasonTable())
        output.write(line.has(u"json"_s) ? jsonLine(row) : textLine(row));
    return output.flush() ? ExitStatus::Good : ExitStatus::Unusable;
}

} // namespace dkimlens::cli
