// SPDX-License-Identifier: Apache-2.0
// The line of `overview --json`. Members are only ever added, never renamed: scripts read them.

#include "app/cli/checked_spf.h"
#include "app/cli/overviewed.h"
#include "app/cli/verify_json.h"
#include "core/engine/analysis/sender_inputs.h"
#include "core/engine/dmarc/words.h"

namespace dkimlens::cli {

using authres::AuthenticationResults;
using authres::MethodResult;
using received::Host;
using received::RouteHop;

namespace {

class OverviewJson
{
public:
    OverviewJson(JsonWriter &json, const Overviewed &overviewed)
        : m_json(json)
        , m_message(overviewed.message)
        , m_analysis(overviewed.analysis)
        , m_sender(overviewed.sender)
    {
    }

    void write(std::string_view file, std::string_view error)
    {
        m_json.beginObject();
        writeMessage(m_json, file, m_message, m_analysis);
        m_json.key("spf");
        writeSpf(m_json, {m_sender.claims().spf, m_sender.spf});
        writeDmarc(m_sender.dmarc);
        writeResults();
        writeRoute();
        writeFindings();
        m_json.text("error", error);
        m_json.endObject();
    }

private:
    void number(std::string_view name, std::optional<std::int64_t> value)
    {
        m_json.key(name);
        if (value)
            m_json.number(*value);
        else
            m_json.null();
    }

    void boolean(std::string_view name, bool value) // NOLINT: a JSON value
    {
        m_json.key(name);
        m_json.boolean(value);
    }

    void writeRange(ByteRange range)
    {
        m_json.number("begin", range.begin);
        m_json.number("end", range.end);
    }

    void writeDmarc(const dmarc::Evaluation &dmarc)
    {
        m_json.key("dmarc");
        m_json.beginObject();
        m_json.text("result", dmarc::wordOf(dmarc.result));
        m_json.text("reason", dmarc::wordOf(dmarc.reason));
        m_json.text("domain", dmarc.authorDomain);
        m_json.text("organizationalDomain", dmarc.organizationalDomain());
        m_json.text("policyDomain", dmarc.policyDomain());
        m_json.text("policy", dmarc.policy ? dmarc::wordOf(dmarc.policy->applied) : std::string_view{});
        m_json.text("requested", dmarc.policy ? dmarc::wordOf(dmarc.policy->requested) : std::string_view{});
        m_json.text("tag", dmarc.policy ? dmarc::wordOf(dmarc.policy->tag) : std::string_view{});
        writeAlignment(dmarc);
        writeQueries(dmarc.walk);
        m_json.endObject();
    }

    void writeAlignment(const dmarc::Evaluation &dmarc)
    {
        m_json.key("aligned");
        m_json.beginObject();
        m_json.key("dkim");
        m_json.beginArray();
        const dmarc::IdentifierCheck *spf = nullptr;
        for (const dmarc::IdentifierCheck &check : dmarc.identifiers) {
            if (check.identifier.mechanism == dmarc::Mechanism::Spf)
                spf = &check;
            else
                writeIdentifier(check);
        }
        m_json.endArray();
        m_json.key("spf");
        if (spf)
            writeIdentifier(*spf);
        else
            m_json.null();
        m_json.endObject();
    }

    void writeIdentifier(const dmarc::IdentifierCheck &check)
    {
        m_json.beginObject();
        if (check.identifier.mechanism == dmarc::Mechanism::Dkim)
            m_json.number("index", check.identifier.index);
        m_json.text("domain", check.identifier.domain);
        m_json.text("authentication", dmarc::wordOf(check.identifier.authentication));
        boolean("aligned", check.isAligned());
        m_json.text("mode", dmarc::wordOf(check.mode));
        m_json.text("reason", dmarc::wordOf(check.reason));
        m_json.endObject();
    }

    void writeQueries(const dmarc::Walk &walk)
    {
        m_json.key("queries");
        m_json.beginArray();
        for (const dmarc::Query &query : walk.queries) {
            m_json.beginObject();
            m_json.text("name", query.question.name);
            m_json.text("outcome", dmarc::wordOf(query.outcome));
            m_json.text("record", query.record() ? query.record()->text : std::string());
            m_json.text("next", dmarc::wordOf(query.next));
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeResults()
    {
        m_json.key("authenticationResults");
        m_json.beginArray();
        for (const AuthenticationResults &field : m_sender.claims().results)
            writeResultsField(field);
        m_json.endArray();
    }

    void writeResultsField(const AuthenticationResults &field)
    {
        m_json.beginObject();
        m_json.text("server", field.server);
        number("instance", field.instance);
        boolean("trusted",
                analysis::isAboveBoundary(m_sender.claims().route, m_sender.claims().boundary, field.field));
        m_json.key("results");
        m_json.beginArray();
        for (const MethodResult &result : field.results)
            writeResult(result);
        m_json.endArray();
        writeRange(m_message.fields()[field.field].value);
        m_json.endObject();
    }

    void writeResult(const MethodResult &result)
    {
        m_json.beginObject();
        m_json.text("method", result.method);
        m_json.text("result", result.result);
        m_json.text("reason", result.reason.value_or(std::string()));
        m_json.key("properties");
        m_json.beginArray();
        for (const authres::Property &property : result.properties) {
            m_json.beginObject();
            m_json.text("type", property.type);
            m_json.text("name", property.name);
            m_json.text("value", property.value);
            m_json.endObject();
        }
        m_json.endArray();
        writeRange(result.where);
        m_json.endObject();
    }

    void writeRoute()
    {
        m_json.key("route");
        m_json.beginArray();
        for (std::size_t i = 0; i < m_sender.claims().route.hops.size(); ++i)
            writeHop(m_sender.claims().route.hops[i], i);
        m_json.endArray();
    }

    void writeHop(const RouteHop &entry, std::size_t index)
    {
        const received::Hop &hop = entry.hop;
        m_json.beginObject();
        m_json.text("from", hop.from ? hop.from->name : std::string());
        m_json.text("address", hop.from && hop.from->address ? textOf(*hop.from->address) : std::string());
        m_json.text("by", hop.by ? hop.by->name : std::string());
        m_json.text("with", hop.protocol);
        m_json.text("tls", hop.encryption ? hop.encryption->version : std::string());
        m_json.text("cipher", hop.encryption ? hop.encryption->cipher : std::string());
        m_json.text("id", hop.id);
        m_json.text("for", hop.recipient);
        number("time", hop.time);
        number("delay", entry.delay);
        boolean("boundary", m_sender.claims().boundary == index);
        writeRange(m_message.fields()[hop.field].value);
        m_json.endObject();
    }

    void writeFindings()
    {
        m_json.key("findings");
        m_json.beginArray();
        for (std::size_t i = 0; i < m_analysis.signatures.size(); ++i) {
            for (const dkim::Finding &finding : m_analysis.signatures[i].findings)
                writeFinding(finding, i);
        }
        for (const auto *findings : {&m_analysis.findings, &m_sender.findings()}) {
            for (const dkim::Finding &finding : *findings)
                writeFinding(finding, std::nullopt);
        }
        m_json.endArray();
    }

    // Where it stands in the message: what concerns a key record has no place there.
    void writeFinding(const dkim::Finding &finding, std::optional<std::size_t> signature)
    {
        m_json.beginObject();
        m_json.text("id", dkim::wordOf(finding.code));
        m_json.text("severity", dkim::wordOf(dkim::severityOf(finding.code)));
        m_json.text("rfc", dkim::rfcOf(finding.code));
        if (signature)
            m_json.number("signature", *signature);
        if (!dkim::isAboutKey(finding.code))
            writeRange(finding.where);
        m_json.endObject();
    }

    JsonWriter &m_json;
    const message::Message &m_message;
    const analysis::Analysis &m_analysis;
    const analysis::SenderChecks &m_sender;
};

std::string lineOf(std::string_view file, const Overviewed &overviewed, std::string_view error)
{
    std::string line;
    JsonWriter json(line);
    OverviewJson(json, overviewed).write(file, error);
    return line + '\n';
}

} // namespace

std::string overviewJson(std::string_view file, const Overviewed &overviewed)
{
    return lineOf(file, overviewed, {});
}

std::string overviewErrorJson(std::string_view file, std::string_view error)
{
    Overviewed nothing;
    nothing.sender.spf.verdict = spf::Verdict::None;
    nothing.sender.spf.reason = spf::Reason::None;
    return lineOf(file, nothing, error);
}

} // namespace dkimlens::cli
