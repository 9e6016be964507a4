// SPDX-License-Identifier: Apache-2.0
// What is said of DKIM's neighbours: copies in z=, unsubscribing with one click, BIMI, and what came before
// and comes after DKIM.

#include "core/engine/analysis/copied_headers.h"
#include "core/engine/analysis/neighbour_findings.h"
#include "core/engine/analysis/one_click.h"
#include "tests/support/print.h"

#include <QTest>

#include <algorithm>

namespace dkimlens {

using analysis::Analysis;
using analysis::ComparedCopy;
using analysis::OneClick;

class TestNeighbourFindings : public QObject
{
    Q_OBJECT

private slots:
    void findings_data();
    void findings();
    void copiesAreComparedOneByOne();
    void copiesStandWhereTheirBytesAre();
    void oneClickIsJudged_data();
    void oneClickIsJudged();
    void aSignatureThatStillWaitsIsNoFinding();
};

namespace {

const std::string link = "List-Unsubscribe: <mailto:a@b.example>, <https://b.example/u>\r\n";
const std::string post = "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";

enum class Result : std::uint8_t { Passes, Fails, Waits };

struct Judged
{
    message::Message message;
    Analysis analysis;
};

// Each DKIM-Signature covers the fields that its h= names, whatever its b= is.
Judged judged(const std::string &header, Result result = Result::Passes)
{
    Judged made{message::Message::fromBytes(header + "\r\n"), {}};
    const message::FieldIndex fields(made.message);
    for (const std::size_t field : fields.named("dkim-signature")) {
        dkim::VerifiedSignature signature;
        signature.field = field;
        signature.signature = dkim::parseSignature(made.message.slice(made.message.fields()[field].value));
        signature.selected = dkim::selectFields(fields, signature.signature.signedHeaders, field);
        signature.verdict = result == Result::Passes ? dkim::Verdict::Pass : dkim::Verdict::Fail;
        made.analysis.signatures.push_back(std::move(signature));
    }
    if (result == Result::Waits)
        made.analysis.unanswered.push_back({"s._domainkey.example.org", dns::RecordType::Txt});
    return made;
}

std::string signatureWith(const std::string &tags)
{
    return "DKIM-Signature: v=1; d=example.org; s=s; " + tags + "\r\n";
}

QStringList wordsOf(const std::vector<dkim::Finding> &findings)
{
    QStringList words;
    for (const dkim::Finding &finding : findings) {
        const std::string text = std::string(dkim::wordOf(finding.code)) + ' ' + finding.token;
        words += QString::fromStdString(text).trimmed();
    }
    return words;
}

} // namespace

void TestNeighbourFindings::findings_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const std::string &header,
                        std::initializer_list<const char *> words) {
        QStringList wanted;
        for (const char *word : words)
            wanted += QString::fromUtf8(word);
        QTest::newRow(name) << header << wanted;
    };
    const std::string subject = "Subject: Hello  there\r\n";

    row("nothing", "From: a@b\r\n", {});
    row("a copy that is the same", signatureWith("z=Subject:=20Hello=20there") + subject, {});
    row("a copy with white space that is not escaped", signatureWith("z=Subject: Hello there") + subject, {});
    row("a copy that differs", signatureWith("z=From:a|Subject:=20Hallo") + subject + "From: a\r\n",
        {"copied-header-differs subject"});
    row("a copy of a field that is gone", signatureWith("z=Reply-To:a") + subject,
        {"copied-header-differs reply-to"});
    row("one of two fields is as copied",
        signatureWith("z=Subject:Hello") + "Subject: [list] Hello\r\nSubject: Hello\r\n", {});
    row("one finding for each name", signatureWith("z=Subject:a|Subject:b") + subject,
        {"copied-header-differs subject"});
    row("an empty z=", signatureWith("z=;") + subject, {});

    row("one click", signatureWith("h=list-unsubscribe:list-unsubscribe-post") + link + post, {});
    row("one click, the link not signed", signatureWith("h=list-unsubscribe-post") + link + post,
        {"list-unsubscribe-not-signed list-unsubscribe"});
    row("one click, the other field not signed", signatureWith("h=list-unsubscribe") + link + post,
        {"list-unsubscribe-not-signed list-unsubscribe-post"});
    row("one click, each covered by another signature",
        signatureWith("h=list-unsubscribe") + signatureWith("h=list-unsubscribe-post") + link + post,
        {"list-unsubscribe-not-signed list-unsubscribe-post"});
    row("one click by mail only", "List-Unsubscribe: <mailto:a@b>\r\n" + post,
        {"list-unsubscribe-not-https"});
    row("one click without a link", post, {"list-unsubscribe-not-https"});
    row("one click with other words", link + "List-Unsubscribe-Post: yes\r\n",
        {"list-unsubscribe-post-unknown"});
    row("a link alone", link, {});

    row("a selector of BIMI", signatureWith("h=bimi-selector") + "BIMI-Selector: v=BIMI1; s=brand\r\n", {});
    row("a selector of BIMI that is not signed", "BIMI-Selector: v=BIMI1; s=brand\r\n",
        {"bimi-selector-not-signed"});

    row("author's delegation", signatureWith("atps=example.com; atpsh=none"),
        {"author-signature-delegated example.com"});
    row("reports", signatureWith("r=y"), {"reports-requested example.org"});
    row("another value of r=", signatureWith("r=n"), {});
    row("DomainKeys", "DomainKey-Signature: a=rsa-sha1\r\nDomainKey-Signature: b=\r\n",
        {"domainkeys-legacy 2"});
    row("DKIM2", "DKIM2-Signature: i=1; m=1\r\nMessage-Instance: m=1\r\n", {"dkim2-present 1"});
}

void TestNeighbourFindings::findings()
{
    QFETCH(const std::string, header);
    const Judged made = judged(header);
    const std::vector<dkim::Finding> found = analysis::neighbourFindings(made.message, made.analysis);
    QTEST(wordsOf(found), "words");
    for (const dkim::Finding &finding : found)
        QVERIFY(!finding.where.isEmpty() && finding.where.end <= header.size());
}

void TestNeighbourFindings::copiesAreComparedOneByOne()
{
    const Judged made =
        judged(signatureWith("z=Subject:a|To:b|Cc:c") + "To: b\r\nSubject: x\r\nSubject: y\r\n");
    const auto copies = analysis::comparedCopies(made.message, message::FieldIndex(made.message),
                                                 made.analysis.signatures.front().signature);
    QCOMPARE(copies.size(), std::size_t{3});
    QVERIFY(copies[0].state == ComparedCopy::State::Differs);
    QCOMPARE(copies[0].field, std::optional<std::size_t>(3)); // the lowest of its name
    QVERIFY(copies[1].state == ComparedCopy::State::Same);
    QCOMPARE(copies[1].field, std::optional<std::size_t>(1));
    QVERIFY(copies[2].state == ComparedCopy::State::Gone);
    QVERIFY(!copies[2].field.has_value());
}

void TestNeighbourFindings::copiesStandWhereTheirBytesAre()
{
    const Judged made = judged(signatureWith("z=Subject:=41|\r\n To:b"));
    const auto copies = analysis::comparedCopies(made.message, message::FieldIndex(made.message),
                                                 made.analysis.signatures.front().signature);
    QCOMPARE(copies.size(), std::size_t{2});
    QCOMPARE(copies[0].copy.value, std::string("A"));
    QCOMPARE(std::string(made.message.text(copies[0].copy.where)), std::string("Subject:=41"));
    QCOMPARE(std::string(made.message.text(copies[1].copy.where)), std::string("To:b"));
}

void TestNeighbourFindings::oneClickIsJudged_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<int>("result");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, const std::string &header, Result result, OneClick outcome) {
        QTest::newRow(name) << header << static_cast<int>(result) << static_cast<int>(outcome);
    };
    const std::string both = signatureWith("h=list-unsubscribe:list-unsubscribe-post") + link + post;
    row("not asked", link, Result::Passes, OneClick::NotAsked);
    row("covered", both, Result::Passes, OneClick::Works);
    row("covered by what fails", both, Result::Fails, OneClick::NotSigned);
    row("covered by what still waits", both, Result::Waits, OneClick::NotKnownYet);
    row("not signed", link + post, Result::Passes, OneClick::NotSigned);
    row("capital letters",
        signatureWith("h=List-Unsubscribe:List-Unsubscribe-Post")
            + "LIST-UNSUBSCRIBE: <HTTPS://b.example>\r\nlist-unsubscribe-post:list-unsubscribe=one-click\r\n",
        Result::Passes, OneClick::Works);
    row("a link that is not encrypted", "List-Unsubscribe: <http://b.example>\r\n" + post, Result::Passes,
        OneClick::NoHttps);
}

void TestNeighbourFindings::oneClickIsJudged()
{
    QFETCH(const std::string, header);
    QFETCH(const int, result);
    const Judged made = judged(header, static_cast<Result>(result));
    const analysis::OneClickJudgement judgement =
        analysis::judgeOneClick(made.message, message::FieldIndex(made.message), made.analysis);
    QTEST(static_cast<int>(judgement.outcome), "outcome");
}

void TestNeighbourFindings::aSignatureThatStillWaitsIsNoFinding()
{
    const Judged made =
        judged(signatureWith("h=from") + link + post + "BIMI-Selector: v=BIMI1; s=a\r\n", Result::Waits);
    QCOMPARE(wordsOf(analysis::neighbourFindings(made.message, made.analysis)), QStringList());
}

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestNeighbourFindings)
#include "tst_neighbour_findings.moc"
