// SPDX-License-Identifier: Apache-2.0
#include "app/cli/explain_json.h"

#include "app/cli/json_writer.h"
#include "app/cli/proof_facts.h"
#include "app/cli/words.h"
#include "core/engine/crypto/base64.h"
#include "ui/text/step_text.h"

namespace dkimlens::cli {

using trace::ChangeRun;
using trace::Step;

namespace {

constexpr std::size_t pieceSize = 65'536; // octets of JSON that are kept before they are written

std::string_view wordOf(Edit::Kind kind)
{
    switch (kind) {
    case Edit::Kind::Kept:
        return "kept";
    case Edit::Kind::Replaced:
        return "replaced";
    case Edit::Kind::Removed:
        return "removed";
    case Edit::Kind::Added:
        return "added";
    }
    return {};
}

// What became of the message's octets up to this step: earlier rules have had their part in it.
Edit editOf(const ChangeRun &run, std::string_view message)
{
    const std::string_view original = message.substr(run.source.begin, run.source.size());
    Edit edit{Edit::Kind::Replaced, run.rule, run.source, run.output};
    if (run.output.isEmpty())
        edit.kind = Edit::Kind::Removed;
    else if (run.source.isEmpty())
        edit.kind = Edit::Kind::Added;
    else if (run.outputText == original)
        edit.kind = Edit::Kind::Kept;
    return edit;
}

// Whether two stretches are one: both kept, or both removed, and neighbours on both sides.
bool joins(const Edit &first, const Edit &second)
{
    const bool canJoin = first.kind == Edit::Kind::Kept || first.kind == Edit::Kind::Removed;
    return canJoin && first.kind == second.kind && first.source.end == second.source.begin
        && first.output.end == second.output.begin;
}

class ExplainJson
{
public:
    ExplainJson(Output &output, const ExplainedMessage &message, const dkim::VerifiedSignature &signature)
        : m_output(output)
        , m_message(message)
        , m_signature(signature)
    {
    }

    void write(const Explained &explained)
    {
        m_json.beginObject();
        m_json.text("file", m_message.file);
        m_json.text("kind", cli::wordOf(explained.kind));
        m_json.number("index", explained.index);
        if (explained.kind != SignatureKind::Dkim)
            m_json.number("instance", static_cast<std::size_t>(explained.instance));
        m_json.key("steps");
        m_json.beginArray();
        for (const Step *step : explained.steps)
            writeStep(*step);
        m_json.endArray();
        m_json.endObject();
        m_line += '\n';
        m_output.write(m_line);
    }

private:
    void text(std::string_view name, const QString &value) { m_json.text(name, value.toStdString()); }

    void writeStep(const Step &step) // NOLINT(misc-no-recursion): steps are three deep
    {
        m_json.beginObject();
        m_json.text("id", step.id);
        text("number", text::stepNumber(m_signature, step.id));
        m_json.text("outcome", cli::wordOf(step.outcome));
        writeWords(step);
        m_json.key("rfc");
        m_json.texts(step.rfc.empty() ? std::vector<std::string_view>{} : std::vector{step.rfc});
        writeFacts(step);
        if (step.change)
            writeChange(*step.change);
        m_json.key("steps");
        m_json.beginArray();
        for (const Step &part : step.steps)
            writeStep(part);
        m_json.endArray();
        m_json.endObject();
    }

    void writeWords(const Step &step)
    {
        const text::StepText words = text::stepText(step, m_signature, m_message.message);
        QStringList sentences{text::plainText(words.explanation), words.finding};
        sentences.removeAll(QString());
        text("title", words.title);
        text("result", words.result);
        text("text", sentences.join(QLatin1Char(' ')));
    }

    void writeFacts(const Step &step)
    {
        m_json.key("facts");
        m_json.beginArray();
        for (const trace::Fact &fact : step.facts)
            writeFact(fact);
        for (const trace::Fact &fact : proofFacts(step))
            writeFact(fact);
        if (step.outcome == trace::Outcome::NotUsed)
            writeFact({"used", "no", {}});
        m_json.endArray();
    }

    void writeFact(const trace::Fact &fact)
    {
        m_json.beginObject();
        m_json.text("name", fact.name);
        m_json.text("value", fact.value);
        if (fact.source) {
            m_json.number("begin", fact.source->begin);
            m_json.number("end", fact.source->end);
        }
        m_json.endObject();
    }

    void writeChange(const trace::Change &change)
    {
        writeBytes("input", trace::inputSize(change), trace::inputOf, change);
        writeBytes("output", trace::outputSize(change), trace::outputOf, change);
        m_json.key("edits");
        m_json.beginArray();
        writeEdits(change);
        m_json.endArray();
    }

    template<typename Read>
    void writeBytes(const std::string &name, std::size_t size, Read read, const trace::Change &change)
    {
        if (size <= m_message.maxBytes)
            m_json.text(name, crypto::toBase64(read(change, bytes())));
        m_json.number(name + "Size", size);
    }

    void writeEdits(const trace::Change &change)
    {
        std::optional<Edit> last;
        trace::ChangeReader reader(change, bytes());
        while (const std::optional<ChangeRun> run = reader.next()) {
            const Edit edit = editOf(*run, bytes());
            if (last && joins(*last, edit)) {
                last->source.end = edit.source.end;
                last->output.end = edit.output.end;
                continue;
            }
            if (last)
                writeEdit(*last);
            last = edit;
        }
        if (last)
            writeEdit(*last);
    }

    void writeEdit(const Edit &edit)
    {
        m_json.beginArray();
        m_json.text(wordOf(edit.kind));
        for (const std::size_t place :
             {edit.source.begin, edit.source.end, edit.output.begin, edit.output.end})
            m_json.number(static_cast<std::int64_t>(place));
        m_json.endArray();
        if (m_line.size() < pieceSize)
            return;
        m_output.write(m_line);
        m_line.clear();
    }

    std::string_view bytes() const { return m_message.message.bytes(); }

    Output &m_output;
    const ExplainedMessage &m_message;
    const dkim::VerifiedSignature &m_signature;
    std::string m_line; // what has not been written yet
    JsonWriter m_json{m_line};
};

} // namespace

void writeJson(Output &output, const ExplainedMessage &message, const Explained &explained)
{
    ExplainJson(output, message, *explained.signature).write(explained);
}

} // namespace dkimlens::cli
