// SPDX-License-Identifier: Apache-2.0
// The line of `spf --json`.

#include "app/cli/checked_spf.h"
#include "app/cli/words.h"
#include "ui/text/spf_text.h"

#include <QStringList>

#include <algorithm>

namespace dkimlens::cli {

using trace::Step;

namespace {

class SpfJson
{
public:
    explicit SpfJson(JsonWriter &json)
        : m_json(json)
    {
    }

    void write(const CheckedSpf &checked)
    {
        const spf::Evaluation &evaluation = checked.evaluation;
        m_json.beginObject();
        m_json.text("result", spf::wordOf(evaluation.verdict));
        m_json.text("reason", spf::wordOf(evaluation.reason));
        m_json.text("explanation", evaluation.explanation);
        m_json.text("sender", evaluation.sender);
        m_json.text("domain", evaluation.domain);
        m_json.text("decidedBy", evaluation.decidedBy);
        m_json.text("matched", evaluation.matchedTerm);
        m_json.number("lookups", static_cast<std::size_t>(evaluation.lookups));
        m_json.number("voidLookups", static_cast<std::size_t>(evaluation.voidLookups));
        writeInputs(checked.request);
        writeSteps(evaluation.trace, {});
        m_json.endObject();
    }

private:
    void writeInput(std::string_view name, const spf::Input &input)
    {
        m_json.key(name);
        m_json.beginObject();
        m_json.text("value", input.value);
        m_json.text("origin", spf::wordOf(input.origin));
        m_json.endObject();
    }

    void writeInputs(const spf::Request &request)
    {
        m_json.key("inputs");
        m_json.beginObject();
        writeInput("ip", request.clientAddress);
        writeInput("helo", request.helo);
        writeInput("mailFrom", request.mailFrom);
        m_json.endObject();
    }

    // NOLINTNEXTLINE(misc-no-recursion): as deep as the records include one another, ten at most
    void writeSteps(const Step &parent, const std::string &number)
    {
        m_json.key("steps");
        m_json.beginArray();
        for (std::size_t i = 0; i < parent.steps.size(); ++i)
            writeStep(parent.steps[i], number + (number.empty() ? "" : ".") + std::to_string(i + 1));
        m_json.endArray();
    }

    void writeStep(const Step &step, const std::string &number) // NOLINT(misc-no-recursion)
    {
        const text::StepText words = text::spfStepText(step);
        QStringList sentences{text::plainText(words.explanation), words.finding};
        sentences.removeAll(QString());
        m_json.beginObject();
        m_json.text("id", step.id);
        m_json.text("number", number);
        m_json.text("outcome", wordOf(shownOutcome(step)));
        m_json.text("title", words.title.toStdString());
        m_json.text("result", words.result.toStdString());
        m_json.text("text", sentences.join(QLatin1Char(' ')).toStdString());
        m_json.key("rfc");
        m_json.texts(std::vector{step.rfc});
        writeFacts(step);
        writeSteps(step, number);
        m_json.endObject();
    }

    void writeFacts(const Step &step)
    {
        m_json.key("facts");
        m_json.beginArray();
        for (const trace::Fact &fact : step.facts) {
            m_json.beginObject();
            m_json.text("name", fact.name);
            m_json.text("value", fact.value);
            if (fact.source) {
                m_json.number("begin", fact.source->begin);
                m_json.number("end", fact.source->end);
            }
            m_json.endObject();
        }
        m_json.endArray();
    }

    JsonWriter &m_json;
};

} // namespace

trace::Outcome shownOutcome(const Step &step)
{
    const bool wasTried = std::ranges::find(step.facts, "match", &trace::Fact::name) != step.facts.end();
    return step.outcome == trace::Outcome::NotUsed && wasTried ? trace::Outcome::Noted : step.outcome;
}

void writeSpf(JsonWriter &json, const CheckedSpf &checked)
{
    SpfJson(json).write(checked);
}

std::string spfJson(const CheckedSpf &checked)
{
    std::string line;
    JsonWriter json(line);
    writeSpf(json, checked);
    return line + '\n';
}

} // namespace dkimlens::cli
