// SPDX-License-Identifier: Apache-2.0
// What is found about the way of a message, and about which of its bytes.

#include "core/engine/analysis/route_findings.h"
#include "core/engine/received/parse.h"
#include "tests/support/corpus.h"
#include "tests/support/print.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using dkim::Finding;
using dkim::FindingCode;

namespace {

struct Found
{
    message::Message message;
    std::vector<Finding> findings;
};

Found findingsOf(const std::string &header)
{
    Found found{message::Message::fromBytes(header + "\r\n"), {}};
    found.findings = analysis::routeFindings(received::routeOf(received::collect(found.message)));
    return found;
}

// "hop-delayed 3 692 lists.example.org @ Thu, …": one finding a line.
std::string written(const Found &found)
{
    std::string text;
    for (const Finding &finding : found.findings)
        text += std::string(dkim::wordOf(finding.code)) + ' ' + finding.token + " @ "
            + std::string(found.message.text(finding.where)) + '\n';
    return text;
}

// Newest first, as a message has them; `times` are of one day.
std::string fieldOf(const std::string &clauses, const std::string &time)
{
    return "Received: " + clauses + "; Thu, 21 May 2015 " + time + " +0000\r\n";
}

} // namespace

class TestRouteFindings : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<std::string>("header");
        QTest::addColumn<std::string>("expected");

        const std::string first = fieldOf("from laptop by a.example", "10:00:00");
        const std::string from = "from a.example by b.example";
        row("nothing in no way", "From: a@b.example\r\n", "");
        row("nothing in one hop", first, "");
        row("nothing in a quick way", fieldOf(from, "10:01:00") + first, "");
        row("a hop that waited", fieldOf(from, "10:01:01") + first,
            "hop-delayed 2 61 b.example @ Thu, 21 May 2015 10:01:01 +0000\n");
        row("a server known by its reverse name",
            "Received: from a.example by [192.0.2.1]; Thu, 21 May 2015 10:01:01 +0000\r\n" + first,
            "hop-delayed 2 61 [192.0.2.1] @ Thu, 21 May 2015 10:01:01 +0000\n");
        row("a clock behind", fieldOf(from, "09:59:58") + first,
            "hop-clock-differs 2 2 @ Thu, 21 May 2015 09:59:58 +0000\n");
        row("a break", fieldOf("from mail.c.test (mail.c.test [192.0.2.9]) by b.example", "10:00:01") + first,
            "route-break 2 mail.c.test @ from mail.c.test (mail.c.test [192.0.2.9])\n");
        row("a break by the reverse name",
            fieldOf("from box (mail.c.test [192.0.2.9]) by b.example", "10:00:01") + first,
            "route-break 2 mail.c.test @ from box (mail.c.test [192.0.2.9])\n");
        row("nobody named",
            "Received: (qmail 7 invoked from network); 21 May 2015 10:00:01 -0000\r\n" + first,
            "hop-unnamed 2 1 @ Received: (qmail 7 invoked from network); 21 May 2015 10:00:01 -0000\n");
        row("no time, twice", "Received: " + from + "\r\nReceived: " + from + "\r\n" + first,
            "hop-undated 2 2 @ Received: " + from + "\n");
        row("a word alone", "Received: x\r\n",
            "hop-unnamed 1 1 @ Received: x\nhop-undated 1 1 @ Received: x\n");
    }

    void finds()
    {
        QFETCH(std::string, header);
        QFETCH(std::string, expected);
        QCOMPARE(written(findingsOf(header)), expected);
    }

    // RFC 5321, 6.3: 100 are for servers to take as they are.
    void aHundredHopsAreNoLoop()
    {
        std::string header;
        for (int i = 0; i < 100; ++i)
            header += fieldOf("from a.example by a.example", "10:00:00");
        QCOMPARE(written(findingsOf(header)), std::string());
        header += fieldOf("from a.example by a.example", "10:00:00");
        QCOMPARE(written(findingsOf(header)), std::string("too-many-hops 101 @ \n"));
    }

    void aLoopHasNoFindingForEachOfItsHops()
    {
        std::string header;
        for (int i = 0; i < 5'000; ++i)
            header += fieldOf("from a.example by a.example", "10:05:00")
                + fieldOf("from a.example by a.example", "10:00:00");
        const std::vector<Finding> findings = findingsOf(header).findings;
        QCOMPARE(findings.size(), 1 + received::mostHops);
        QCOMPARE(findings.front().token, std::string("10000"));
        QCOMPARE(findings.back().token, std::string("10000 300 a.example")); // the newest are looked at
    }

    // Real mail: findings are the exception, and a break, which may be a matter of names, is rare.
    void realMailHasFewFindings()
    {
        if (test::corpusCases().empty())
            QSKIP("there is no corpus");
        std::map<FindingCode, int> counts;
        int hops = 0;
        for (const test::CorpusCase &entry : test::corpusCases()) {
            const auto message = message::Message::fromBytes(test::readFile(entry.messageFile).toStdString());
            const received::Route route = received::routeOf(received::collect(message));
            hops += static_cast<int>(route.hops.size());
            for (const Finding &finding : analysis::routeFindings(route)) {
                ++counts[finding.code];
                QVERIFY(finding.where.end <= message.bytes().size());
                QVERIFY(!finding.where.isEmpty());
            }
        }
        qInfo("%d hops: %d waited, %d clocks, %d breaks", hops, counts[FindingCode::HopDelayed],
              counts[FindingCode::HopClockDiffers], counts[FindingCode::RouteBreak]);
        QVERIFY(counts[FindingCode::HopDelayed] > 0);
        QVERIFY(counts[FindingCode::RouteBreak] * 50 < hops);
    }

private:
    static void row(const char *title, std::string header, std::string expected)
    {
        QTest::newRow(title) << std::move(header) << std::move(expected);
    }
};

QTEST_GUILESS_MAIN(TestRouteFindings)
#include "tst_route_findings.moc"
