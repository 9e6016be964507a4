// SPDX-License-Identifier: Apache-2.0
#include "ui/models/dmarc_rows.h"

#include "core/engine/dmarc/words.h"
#include "ui/text/dmarc_text.h"
#include "ui/text/octets.h"
#include "ui/text/spf_text.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace dkimlens::models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::DmarcRows)
};

using dmarc::Evaluation;
using dmarc::IdentifierCheck;
using dmarc::Mechanism;
using dmarc::Query;
using dmarc::QueryOutcome;
using text::Status;

constexpr std::size_t longestRecord = 4096; // octets shown of a record

QString octets(std::string_view text)
{
    return text::fromOctets(text.substr(0, longestRecord));
}

QString joined(const QStringList &sentences)
{
    QStringList all = sentences;
    all.removeAll(QString());
    return all.join(QLatin1Char(' '));
}

// The walk.

Status statusOf(QueryOutcome outcome)
{
    switch (outcome) {
    case QueryOutcome::Record:
        return Status::Pass;
    case QueryOutcome::SeveralRecords:
        return Status::Fail;
    case QueryOutcome::LookupFailed:
        return Status::Warning;
    case QueryOutcome::Unanswered:
        return Status::NotRun;
    case QueryOutcome::NameTooLong:
    case QueryOutcome::NoSuchName:
    case QueryOutcome::NoData:
    case QueryOutcome::OtherText:
        break;
    }
    return Status::None;
}

QString answerLabel(const Query &query)
{
    return query.outcome == QueryOutcome::LookupFailed ? text::label(query.status)
                                                       : text::label(query.outcome);
}

// Of a record that does not count, too: people want to see what is there.
QString recordOf(const Query &query)
{
    if (!query.found)
        return {};
    QStringList texts;
    for (const dmarc::Record &record : query.found->records)
        texts.append(octets(record.text));
    for (const dmarc::IgnoredText &ignored : query.found->ignored)
        texts.append(octets(ignored.text));
    return texts.join(QStringLiteral(" | "));
}

QString decides(const Query &query, const dmarc::Walk &walk, const std::string &policyDomain)
{
    QStringList decided;
    if (!policyDomain.empty() && query.domain == policyDomain)
        decided.append(Words::tr("the policy"));
    if (walk.isDecided() && query.domain == walk.organizationalDomain)
        decided.append(Words::tr("the organization"));
    return decided.join(QStringLiteral(", "));
}

CellRow walkRow(const Query &query, const dmarc::Walk &walk, const std::string &policyDomain)
{
    CellRow row;
    row.cells = {Cell{text::shortName(walk.start)}, Cell{octets(query.question.name)},
                 Cell{answerLabel(query), statusOf(query.outcome)},
                 Cell{recordOf(query), std::nullopt, Cell::Form::Bytes},
                 Cell{decides(query, walk, policyDomain)}};
    row.id = query.domain;
    row.detail = joined({text::sentence(query), text::sentence(query.next)});
    return row;
}

QString existenceLabel(dmarc::Existence existence)
{
    switch (existence) {
    case dmarc::Existence::NotAsked:
        break;
    case dmarc::Existence::Unanswered:
        return text::label(QueryOutcome::Unanswered);
    case dmarc::Existence::LookupFailed:
        return text::label(QueryOutcome::LookupFailed);
    case dmarc::Existence::Exists:
        return Words::tr("The name exists");
    case dmarc::Existence::DoesNotExist:
        return text::label(QueryOutcome::NoSuchName);
    }
    return {};
}

CellRow existenceRow(const Evaluation &evaluation)
{
    const bool isKnown = evaluation.existence == dmarc::Existence::Exists
        || evaluation.existence == dmarc::Existence::DoesNotExist;
    CellRow row;
    row.cells = {Cell{text::shortName(evaluation.authorDomain)},
                 Cell{octets(dmarc::existenceQuestion(evaluation.authorDomain).name)},
                 Cell{existenceLabel(evaluation.existence), isKnown ? Status::Info : Status::NotRun}, Cell{},
                 Cell{Words::tr("sp= or np=")}};
    row.id = "existence";
    row.detail =
        Words::tr("The tag np= is for names that do not exist in DNS, so this name is asked for itself.");
    return row;
}

// Domains.

const dkim::VerifiedSignature *signatureOf(const IdentifierCheck &check, const analysis::Analysis &analysis)
{
    const bool isThere =
        check.identifier.mechanism == Mechanism::Dkim && check.identifier.index < analysis.signatures.size();
    return isThere ? &analysis.signatures[check.identifier.index] : nullptr;
}

Cell spfResult(const analysis::SenderChecks &checks)
{
    if (!checks.spf.isComplete())
        return {text::label(QueryOutcome::Unanswered), Status::NotRun};
    return {octets(spf::wordOf(checks.spf.verdict)), text::statusOf(checks.spf.verdict)};
}

Cell resultOf(const dkim::VerifiedSignature &signature)
{
    return {octets(dkim::wordOf(signature.verdict)), text::statusOf(signature)};
}

Cell alignmentCell(const IdentifierCheck &check, const Evaluation &evaluation)
{
    const bool isOpen = check.reason == dmarc::AlignmentReason::OrganizationUndecided
        || check.reason == dmarc::AlignmentReason::NotLookedUp;
    const Status no = isOpen ? Status::NotRun : Status::Fail;
    return {text::alignmentLabel(check, evaluation), check.isAligned() ? Status::Pass : no};
}

QString modeLabel(dmarc::AlignmentMode mode)
{
    return mode == dmarc::AlignmentMode::Strict ? Words::tr("strict") : Words::tr("relaxed");
}

QString countsSentence(const IdentifierCheck &check)
{
    if (check.counts())
        return Words::tr("It passes and is aligned, so it makes DMARC pass.");
    return check.isAligned() ? Words::tr("It is aligned, but does not pass, so it does not count.")
                             : QString();
}

std::vector<ByteRange> spfBytes(const spf::Request &request)
{
    const spf::Input &input = request.mailFrom.value.empty() ? request.helo : request.mailFrom;
    return input.source ? std::vector<ByteRange>{*input.source} : std::vector<ByteRange>{};
}

CellRow identifierRow(const IdentifierCheck &check, const analysis::Analysis &analysis,
                      const analysis::SenderChecks &checks)
{
    const dkim::VerifiedSignature *signature = signatureOf(check, analysis);
    const QString domain = check.domain.empty() ? octets(check.identifier.domain) : octets(check.domain);
    CellRow row;
    row.cells = {Cell{signature ? QStringLiteral("DKIM") : QStringLiteral("SPF")}, Cell{domain},
                 signature ? resultOf(*signature) : spfResult(checks), Cell{modeLabel(check.mode)},
                 alignmentCell(check, checks.dmarc)};
    row.id = signature ? "dkim." + std::to_string(check.identifier.index) : "spf";
    if (signature)
        row.bytes = {signature->signature.rangeOf("d")};
    else
        row.bytes = spfBytes(checks.claims().spf);
    row.detail = joined({text::alignmentSentence(check, checks.dmarc), countsSentence(check)});
    return row;
}

CellRow assumedRow(const analysis::SenderChecks &checks)
{
    CellRow row;
    row.cells = {Cell{QStringLiteral("SPF")}, Cell{octets(checks.spf.domain)}, spfResult(checks), Cell{},
                 Cell{Words::tr("Not counted: assumed"), Status::None}};
    row.id = "spf";
    row.bytes = spfBytes(checks.claims().spf);
    row.detail =
        Words::tr("Nothing in the message says who the sender of the envelope was. SPF for an assumed "
                  "sender says nothing of this message, so DMARC does not count it.");
    return row;
}

// The record.

bool isAt(const dmarc::RemarkAt &remark, const dkim::Tag &tag)
{
    return remark.where.begin < tag.valueRange.end && tag.nameRange.begin < remark.where.end;
}

std::vector<const dmarc::RemarkAt *> remarksOn(const dkim::Tag &tag, const dmarc::Record &record)
{
    std::vector<const dmarc::RemarkAt *> remarks;
    for (const dmarc::RemarkAt &remark : record.remarks) {
        if (isAt(remark, tag))
            remarks.push_back(&remark);
    }
    return remarks;
}

bool isApplied(const dkim::Tag &tag, const Evaluation &evaluation)
{
    return evaluation.policy && evaluation.policy->tag != dmarc::PolicyTag::Assumed
        && dmarc::wordOf(evaluation.policy->tag) == tag.name;
}

Cell checkCell(const dkim::Tag &tag, const Evaluation &evaluation,
               const std::vector<const dmarc::RemarkAt *> &remarks)
{
    const dmarc::TagStanding standing = dmarc::standingOf(tag.name);
    if (standing == dmarc::TagStanding::Historic)
        return {Words::tr("Historic, ignored"), Status::None};
    if (standing == dmarc::TagStanding::Unknown)
        return {Words::tr("Unknown, ignored"), Status::None};
    if (!remarks.empty())
        return {text::sentence(*remarks.front()), Status::Warning};
    return isApplied(tag, evaluation) ? Cell{Words::tr("Applies here"), Status::Pass}
                                      : Cell{Words::tr("Understood"), Status::Pass};
}

CellRow recordRow(const dkim::Tag &tag, const Evaluation &evaluation)
{
    const std::vector<const dmarc::RemarkAt *> remarks = remarksOn(tag, evaluation.policyRecord->record);
    const text::DmarcTagText words = text::dmarcTagText(tag.name);
    QStringList sentences{words.explanation};
    for (const dmarc::RemarkAt *remark : remarks)
        sentences.append(text::sentence(*remark));
    CellRow row;
    row.cells = {Cell{octets(tag.name), std::nullopt, Cell::Form::Bytes},
                 Cell{octets(tag.value), std::nullopt, Cell::Form::Bytes}, Cell{words.title},
                 checkCell(tag, evaluation, remarks)};
    row.id = tag.name;
    row.detail = joined(sentences);
    return row;
}

QString policyWord(const Evaluation &evaluation)
{
    return evaluation.policy ? QStringLiteral("p=") + octets(dmarc::wordOf(evaluation.policy->applied))
                             : Words::tr("none");
}

} // namespace

std::vector<CellRow> walkRows(const Evaluation &evaluation)
{
    std::vector<CellRow> rows;
    std::set<std::string> shown;
    const auto add = [&](const dmarc::Walk &walk, const std::string &policyDomain) {
        for (const Query &query : walk.queries) {
            if (shown.insert(query.domain).second)
                rows.push_back(walkRow(query, walk, policyDomain));
        }
    };
    add(evaluation.walk, evaluation.policyDomain());
    if (evaluation.existence != dmarc::Existence::NotAsked)
        rows.push_back(existenceRow(evaluation));
    for (const Evaluation &author : evaluation.authors)
        add(author.walk, author.policyDomain());
    for (const IdentifierCheck &check : evaluation.identifiers) {
        if (check.walk)
            add(*check.walk, {});
    }
    return rows;
}

QStringList walkHeadings()
{
    return {Words::tr("Walk from"), Words::tr("Name asked"), Words::tr("Answer"), Words::tr("Record"),
            Words::tr("Decides")};
}

std::vector<CellRow> identifierRows(const analysis::Analysis &analysis, const analysis::SenderChecks &checks)
{
    std::vector<CellRow> rows;
    for (const IdentifierCheck &check : checks.dmarc.identifiers)
        rows.push_back(identifierRow(check, analysis, checks));
    if (!checks.isSpfCounted())
        rows.push_back(assumedRow(checks));
    return rows;
}

QStringList identifierHeadings()
{
    return {Words::tr("Check"), Words::tr("Domain"), Words::tr("Result"), Words::tr("Alignment"),
            Words::tr("Aligned with From?")};
}

std::vector<CellRow> recordRows(const Evaluation &evaluation)
{
    std::vector<CellRow> rows;
    if (!evaluation.policyRecord)
        return rows;
    for (const dkim::Tag &tag : evaluation.policyRecord->record.tags.tags())
        rows.push_back(recordRow(tag, evaluation));
    return rows;
}

QStringList recordHeadings()
{
    return {Words::tr("Tag"), Words::tr("Value"), Words::tr("Meaning"), Words::tr("Check")};
}

std::vector<CellRow> authorRows(const Evaluation &evaluation)
{
    std::vector<CellRow> rows;
    for (const Evaluation &author : evaluation.authors) {
        const text::DmarcBox result = text::resultBox(author);
        CellRow row;
        row.cells = {Cell{octets(author.authorDomain)}, Cell{result.title, result.status},
                     Cell{policyWord(author)}};
        row.id = author.authorDomain;
        row.detail = joined({text::dmarcVerdict(author).detail, text::policySentence(author)});
        rows.push_back(std::move(row));
    }
    for (const std::string &invalid : evaluation.invalidAuthors) {
        CellRow row;
        row.cells = {Cell{octets(invalid)}, Cell{Words::tr("no domain name"), Status::Fail}, Cell{}};
        row.id = invalid;
        row.detail = text::sentence(dmarc::Reason::AuthorDomainInvalid);
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList authorHeadings()
{
    return {Words::tr("Domain in From"), Words::tr("Result"), Words::tr("Policy")};
}

} // namespace dkimlens::models
