// SPDX-License-Identifier: Apache-2.0
// `dkimlens-cli overview` from outside: the members that scripts read, the exit status, and what people read.

#include "tests/cli/program.h"

#include <QJsonArray>
#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using test::args;
using test::contentsOf;
using test::linesOf;
using test::Run;
using test::sample;

namespace {

constexpr const char *autumn2025 = "2025-11-01T00:00:00Z";

QStringList overviewArgs(const QStringList &options = {})
{
    return args({"overview", "--at", autumn2025, "--keys", sample("list-footer.keys.json")}) << options;
}

QJsonObject overviewOf(const QStringList &options = {})
{
    const Run run = test::run(overviewArgs(options) << args({"--json", sample("list-footer.eml")}));
    return linesOf(run.out).value(0);
}

QJsonObject member(const QJsonObject &object, const char *name)
{
    return object[QLatin1StringView(name)].toObject();
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsThere()
    {
        const QJsonObject line = overviewOf();
        for (const char *name : {"file", "size", "from", "dkim", "arc", "spf", "dmarc",
                                 "authenticationResults", "route", "findings", "error"})
            QVERIFY2(line.contains(QLatin1StringView(name)), name);
        QCOMPARE(line[u"from"].toArray().first().toString(), QStringLiteral("nora@northwind.example"));
        QCOMPARE(line[u"dkim"].toArray().size(), 2);
        QCOMPARE(member(line, "arc")[u"result"].toString(), QStringLiteral("pass"));
    }

    // The list's envelope and signature are its own, and the author's signature broke on the way.
    void dmarcIsDecidedAnew()
    {
        const QJsonObject dmarc = member(overviewOf(), "dmarc");
        QCOMPARE(dmarc[u"result"].toString(), QStringLiteral("fail"));
        QCOMPARE(dmarc[u"domain"].toString(), QStringLiteral("northwind.example"));
        QCOMPARE(dmarc[u"organizationalDomain"].toString(), QStringLiteral("northwind.example"));
        QCOMPARE(dmarc[u"policy"].toString(), QStringLiteral("none"));
        const QJsonArray queries = dmarc[u"queries"].toArray();
        QCOMPARE(queries.first().toObject()[u"name"].toString(), QStringLiteral("_dmarc.northwind.example"));
        QVERIFY(queries.first().toObject()[u"record"].toString().startsWith(QStringLiteral("v=DMARC1")));
        const QJsonArray aligned = member(dmarc, "aligned")[u"dkim"].toArray();
        QCOMPARE(aligned.size(), 2);
        QCOMPARE(aligned[0].toObject()[u"aligned"].toBool(), false);
        QCOMPARE(aligned[1].toObject()[u"aligned"].toBool(), true);
        QCOMPARE(aligned[1].toObject()[u"authentication"].toString(), QStringLiteral("failed"));
    }

    // The message was forwarded: its last client is none that the list's domain names.
    void spfIsForTheClientOfTheReceiver()
    {
        const QJsonObject spf = member(overviewOf(), "spf");
        QCOMPARE(spf[u"result"].toString(), QStringLiteral("fail"));
        QCOMPARE(member(member(spf, "inputs"), "ip")[u"value"].toString(), QStringLiteral("203.0.113.9"));
        QCOMPARE(member(member(spf, "inputs"), "ip")[u"origin"].toString(), QStringLiteral("field"));
    }

    void aClientThatIsGivenIsCheckedInstead()
    {
        const QJsonObject spf = member(overviewOf(args({"--ip", "198.51.100.25"})), "spf");
        QCOMPARE(spf[u"result"].toString(), QStringLiteral("pass"));
        QCOMPARE(member(member(spf, "inputs"), "ip")[u"origin"].toString(), QStringLiteral("given"));
    }

    void theRouteBeginsAtTheOldestHop()
    {
        const QJsonArray route = overviewOf()[u"route"].toArray();
        QCOMPARE(route.size(), 5);
        QCOMPARE(route.first().toObject()[u"from"].toString(), QStringLiteral("laptop.northwind.example"));
        QCOMPARE(route[2].toObject()[u"delay"].toInt(), 692);
        QVERIFY(route.first().toObject()[u"delay"].isNull());
        QCOMPARE(route.last().toObject()[u"boundary"].toBool(), true);
    }

    void rangesPointAtTheFields()
    {
        const QByteArray message = contentsOf(sample("list-footer.eml"));
        const QJsonObject hop = overviewOf()[u"route"].toArray().first().toObject();
        const qsizetype begin = hop[u"begin"].toInteger();
        const QByteArray field = message.mid(begin, hop[u"end"].toInteger() - begin);
        QVERIFY2(field.contains("from laptop.northwind.example"), field.constData());
    }

    void whatServersSaidIsListed()
    {
        const QJsonArray results = overviewOf()[u"authenticationResults"].toArray();
        QCOMPARE(results.size(), 3);
        const QJsonObject sealed = results.last().toObject();
        QCOMPARE(sealed[u"server"].toString(), QStringLiteral("lists.example.org"));
        QCOMPARE(sealed[u"instance"].toInt(), 1);
        QCOMPARE(sealed[u"results"].toArray().first().toObject()[u"method"].toString(),
                 QStringLiteral("dkim"));
    }

    void findingsHaveTheirWordAndWeight()
    {
        const QJsonArray findings = overviewOf()[u"findings"].toArray();
        QVERIFY(!findings.isEmpty());
        bool hasDelay = false;
        for (const auto &each : findings) {
            const QJsonObject finding = each.toObject();
            const QString severity = finding[u"severity"].toString();
            QVERIFY(severity == u"info" || severity == u"warning" || severity == u"error");
            QVERIFY(finding[u"rfc"].isString());
            if (finding[u"id"].toString() != u"hop-delayed")
                continue;
            hasDelay = true;
            QCOMPARE(finding[u"rfc"].toString(), QStringLiteral("5321#4.4"));
        }
        QVERIFY(hasDelay);
    }

    void theExitStatusIsThatOfTheSignatures()
    {
        const Run run = test::run(overviewArgs(args({"--quiet"})) << sample("list-footer.eml"));
        QCOMPARE(run.status, 0); // one signature passes
        QCOMPARE(run.out + run.err, QByteArray());
        QCOMPARE(test::run(overviewArgs() << sample("unsigned.eml")).status, 1);
    }

    void aMessageThatCannotBeReadHasALineToo()
    {
        const Run run =
            test::run(overviewArgs(args({"--json"})) << args({"/no/such.eml", sample("unsigned.eml")}));
        QCOMPARE(run.status, 2);
        const QList<QJsonObject> lines = linesOf(run.out);
        QCOMPARE(lines.size(), 2);
        QVERIFY(!lines[0][u"error"].toString().isEmpty());
        QVERIFY(lines[0][u"route"].isArray());
        QCOMPARE(lines[0].keys(), lines[1].keys());
    }

    void peopleReadWhoVouches()
    {
        const Run run = test::run(overviewArgs() << sample("list-footer.eml"));
        for (const char *words : {"Nora Lindqvist", "SPF", "DMARC", "ARC", "lists.example.org",
                                  "Route:", "laptop.northwind.example", "Findings:", "RFC 5321 §4.4"})
            QVERIFY2(run.out.contains(words), words);
    }

    void wrongCallsAreRefused()
    {
        QCOMPARE(test::run(args({"overview"})).status, 2);
        QCOMPARE(test::run(args({"overview", "--ip", "nowhere", sample("unsigned.eml")})).status, 2);
    }

    void theReasonsOfDmarcAreListed()
    {
        const Run run = test::run(args({"reasons"}));
        QVERIFY(run.out.contains("dmarc-not-aligned\t"));
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
