// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diagnose_json.h"

#include "app/cli/json_writer.h"
#include "app/cli/words.h"
#include "core/engine/crypto/base64.h"
#include "ui/text/diagnosis_text.h"

namespace dkimlens::cli {

using diagnose::Certainty;
using diagnose::Explanation;

namespace {

std::string_view wordOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Proved:
        return "proved";
    case Certainty::Consistent:
        return "consistent";
    case Certainty::RuledOut:
        return "ruled-out";
    }
    return {};
}

class DiagnoseJson
{
public:
    DiagnoseJson(std::string &out, const DiagnosedMessage &message, const Diagnosed &diagnosed)
        : m_json(out)
        , m_message(message)
        , m_diagnosed(diagnosed)
    {
    }

    void write()
    {
        m_json.beginObject();
        writeVerdict();
        writeOutcome();
        writeExplanations();
        writeUnanswered();
        writeBodyStates();
        m_json.endObject();
    }

private:
    void boolean(std::string_view name, std::optional<bool> value)
    {
        m_json.key(name);
        if (value)
            m_json.boolean(*value);
        else
            m_json.null();
    }

    void writeVerdict()
    {
        const dkim::VerifiedSignature &signature = *m_diagnosed.signature;
        m_json.text("file", m_message.file);
        m_json.number("index", m_diagnosed.index);
        m_json.text("result", dkim::wordOf(signature.verdict));
        m_json.text("reason", dkim::wordOf(signature.reason));
        m_json.text("bodyHash", cli::wordOf(signature.bodyHash));
        m_json.text("signature", cli::wordOf(signature.signatureMatch));
        boolean("keyOpensSignature", m_diagnosed.diagnosis.facts.keyOpensSignature);
    }

    void writeOutcome()
    {
        const diagnose::Diagnosis &diagnosis = m_diagnosed.diagnosis;
        boolean("explained", diagnosis.isExplained);
        boolean("repaired", diagnosis.isRepaired);
        boolean("complete", diagnosis.isComplete);
        m_json.number("tried", diagnosis.tried);
    }

    void writeExplanations()
    {
        const text::DiagnosisSubject subject = text::subjectOf(m_diagnosed.diagnosis, *m_diagnosed.signature,
                                                               m_message.message, m_message.analysis);
        m_json.key("explanations");
        m_json.beginArray();
        for (const Explanation &explanation : m_diagnosed.diagnosis.explanations)
            write(explanation, text::explanationText(subject, explanation));
        m_json.endArray();
    }

    void write(const Explanation &explanation, const text::ExplanationText &words)
    {
        m_json.beginObject();
        m_json.text("kind", diagnose::wordOf(explanation.kind));
        m_json.text("certainty", wordOf(explanation.certainty));
        m_json.text("sentence", (words.title + QLatin1Char('.')).toStdString());
        m_json.text("proof", words.sentence.toStdString());
        m_json.key("edits");
        m_json.beginArray();
        for (const diagnose::Repair &repair : explanation.repairs)
            write(repair);
        m_json.endArray();
        m_json.endObject();
    }

    void write(const diagnose::Repair &repair)
    {
        m_json.beginObject();
        m_json.number("begin", repair.where.begin);
        m_json.number("end", repair.where.end);
        m_json.text("replacement", crypto::toBase64(repair.text));
        m_json.endObject();
    }

    void writeUnanswered()
    {
        m_json.key("unanswered");
        m_json.beginArray();
        for (const dns::Question &question : m_diagnosed.diagnosis.unanswered)
            m_json.text(question.name);
        m_json.endArray();
    }

    void writeBodyStates()
    {
        m_json.key("bodyStates");
        m_json.beginArray();
        for (const diagnose::BodyState &state : diagnose::bodyStates(m_message.message)) {
            m_json.beginObject();
            m_json.text("domain", state.domain);
            m_json.number("instance", static_cast<std::size_t>(state.instance));
            m_json.text("now", cli::wordOf(state.now));
            boolean("sameAsBefore", state.sameAsBefore);
            m_json.endObject();
        }
        m_json.endArray();
    }

    JsonWriter m_json;
    const DiagnosedMessage &m_message;
    const Diagnosed &m_diagnosed;
};

} // namespace

std::string diagnosisLine(const DiagnosedMessage &message, const Diagnosed &diagnosed)
{
    std::string line;
    DiagnoseJson(line, message, diagnosed).write();
    line += '\n';
    return line;
}

} // namespace dkimlens::cli
