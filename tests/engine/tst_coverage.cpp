// SPDX-License-Identifier: Apache-2.0
// What a signature covers, from real analyses of small messages.

#include "core/engine/analysis/analysis.h"
#include "core/engine/dkim/coverage.h"
#include "tests/support/print.h"

#include <QTest>

using namespace dkimlens;
using dkim::Cover;
using dkim::Coverage;
using dkim::CoverageRun;

namespace {

struct Case
{
    message::Message message;
    Coverage coverage;

    std::string textOf(const CoverageRun &run) const { return std::string(message.text(run.range)); }

    Cover coverOf(std::string_view beginning) const
    {
        for (const CoverageRun &run : coverage.runs) {
            if (message.text(run.range).starts_with(beginning))
                return run.cover;
        }
        return Cover::None;
    }
};

// The hashes need not fit: what a signature claims to cover is covered all the same.
Case analyzed(const std::string &tags, const std::string &headers, const std::string &body)
{
    Case result;
    const std::string signature =
        "DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s; bh=AAAA; b=AAAA; " + tags;
    result.message = message::Message::fromBytes(signature + "\r\n" + headers + "\r\n" + body);
    const analysis::Analysis analysis = analysis::analyze(result.message, {}, {}, 0);
    result.coverage = dkim::coverageOf(result.message, analysis.signatures.front());
    return result;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:

    void fieldsAreWhatTheSignatureMakesOfThem()
    {
        const Case c = analyzed("c=relaxed/relaxed; h=from:subject:subject",
                                "From: a@example.com\r\nSubject: x\r\nTo: b@example.com\r\n"
                                "DKIM-Signature: v=1; d=other.example\r\n",
                                "text\r\n");
        QCOMPARE(c.coverOf("DKIM-Signature: v=1; a="), Cover::ThisSignature);
        QCOMPARE(c.coverOf("From:"), Cover::Signed);
        QCOMPARE(c.coverOf("Subject:"), Cover::SignedGuarded);
        QCOMPARE(c.coverOf("To:"), Cover::NotSigned);
        QCOMPARE(c.coverOf("DKIM-Signature: v=1; d=other"), Cover::OtherSignature);
        QCOMPARE(c.coverOf("text"), Cover::Signed);
        QVERIFY(!c.coverage.limit);
    }

    void fieldsAreTakenFromTheBottom()
    {
        const Case c =
            analyzed("h=from", "From: top@example.com\r\nFrom: bottom@example.com\r\n", "text\r\n");
        QCOMPARE(c.coverOf("From: top"), Cover::AddedAfterSigning);
        QCOMPARE(c.coverOf("From: bottom"), Cover::Signed);
    }

    void runsAreSortedAndDoNotOverlap()
    {
        const Case c = analyzed("h=from; l=2", "From: a@example.com\r\nTo: b@example.com\r\n", "text\r\n");
        for (std::size_t i = 1; i < c.coverage.runs.size(); ++i)
            QVERIFY(c.coverage.runs[i - 1].range.end <= c.coverage.runs[i].range.begin);
    }

    void theLimitStandsWhereTheHashingEnded_data()
    {
        QTest::addColumn<QString>("canonicalization");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("after"); // what is not protected

        // clang-format off
        row("simple",                         "simple",  "one\r\ntwo\r\n",      5,  "two\r\n");
        row("in the middle of a line",        "simple",  "one\r\ntwo\r\n",      6,  "wo\r\n");
        row("removed bytes count nothing",    "relaxed", "a \t\r\nb  c\r\nd\r\n", 8, "d\r\n");
        row("restored line ends count two",   "simple",  "one\ntwo\n",          5,  "two\n");
        row("nothing at all",                 "simple",  "one\r\n",             0,  "one\r\n");
        row("all of it",                      "simple",  "one\r\n",             5,  "");
        // clang-format on
    }

    void theLimitStandsWhereTheHashingEnded()
    {
        QFETCH(QString, canonicalization);
        QFETCH(QString, body);
        QFETCH(int, length);
        QFETCH(QString, after);

        const Case c = analyzed(
            QStringLiteral("h=from; c=simple/%1; l=%2").arg(canonicalization).arg(length).toStdString(),
            "From: a@example.com\r\n", body.toStdString());
        QVERIFY(c.coverage.limit);
        QCOMPARE(c.coverage.bodyLength, static_cast<std::uint64_t>(length));
        const std::size_t end = c.message.body().end;
        QCOMPARE(std::string(c.message.text({*c.coverage.limit, end})), after.toStdString());
        QCOMPARE(std::string(c.message.text(c.coverage.limitTag)), "l=" + std::to_string(length));
        const CoverageRun &last = c.coverage.runs.back();
        if (!after.isEmpty())
            QCOMPARE(last.cover, Cover::AfterLimit);
        QCOMPARE(last.range.end, end);
    }

    void aLimitBeyondTheBodyProtectsAllOfIt()
    {
        const Case c = analyzed("h=from; l=500", "From: a@example.com\r\n", "one\r\n");
        QVERIFY(!c.coverage.limit);
        QCOMPARE(c.coverage.runs.back().cover, Cover::Signed);
    }

    void aMissingHeaderThatMattersIsMarked()
    {
        const Case c = analyzed("h=from", "From: a@example.com\r\nSubject: x\r\nX-Mailer: y\r\n", "text\r\n");
        for (const CoverageRun &run : c.coverage.runs) {
            if (run.cover == Cover::NotSigned)
                QCOMPARE(run.matters, c.textOf(run).starts_with("Subject"));
        }
    }

private:
    static void row(const char *name, const char *canonicalization, const char *body, int length,
                    const char *after)
    {
        QTest::newRow(name) << QString::fromLatin1(canonicalization) << QString::fromLatin1(body) << length
                            << QString::fromLatin1(after);
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
