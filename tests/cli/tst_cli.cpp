// SPDX-License-Identifier: Apache-2.0
// The command line as scripts use it: the real program, its output, its exit status.

#include "tests/cli/program.h"
#include "tests/support/print.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace dkimlens::test;

namespace {

// The members in the order in which they are written.
QList<QByteArray> orderOf(const QByteArray &json, const QList<QByteArray> &members)
{
    QList<QByteArray> order = members;
    std::ranges::sort(order, {},
                      [&](const QByteArray &member) { return json.indexOf('"' + member + "\":"); });
    return order;
}

const QStringList dinner = args({"--keys", sample("dinner.keys.json"), sample("dinner.eml")});

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private slots:

    void exitsWith_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");

        const QString eml = sample("dinner.eml");
        // clang-format off
        row("pass",                     args({"verify"}) + dinner,                                       0);
        row("pass, quiet",              args({"verify", "--quiet"}) + dinner,                            0);
        row("no key",                   args({"verify", "--keys", sample("unsigned.keys.json"), eml}),              1);
        row("no signature",             args({"verify", "--offline", sample("unsigned.eml")}),                      1);
        row("pass and none",            args({"verify", sample("unsigned.eml")}) + dinner,               1);
        row("nobody asked",             args({"verify", "--offline", eml}),                                         3);
        row("nobody asked, and none",   args({"verify", "--offline", eml, sample("unsigned.eml")}),                 1);
        row("missing file",             args({"verify", "no-such-file"}) + dinner,                       2);
        row("missing file, quiet",      args({"verify", "--quiet", "no-such-file"}) + dinner,            2);
        row("missing keys file",        args({"verify", "--keys", "no-such-file", eml}),                            2);
        row("no file",                  args({"verify"}),                                                           2);
        row("no jobs",                  args({"verify", "--jobs", "0", eml}),                                       2);
        row("jobs are no number",       args({"verify", "--jobs", "two", eml}),                                     2);
        row("time is no time",          args({"verify", "--at", "noon", eml}),                                      2);
        row("time without value",       args({"verify", "--at"}),                                                   2);
        row("server is no address",     args({"verify", "--resolver", "dns.example", eml}),                         2);
        row("keys and a server",        args({"verify", "--resolver", "127.0.0.1"}) + dinner,            2);
        row("keys and a DoH server",    args({"verify", "--doh", "https://127.0.0.1/"}) + dinner,        2);
        row("two servers",              args({"verify", "--doh", "https://127.0.0.1/", "--resolver", "127.0.0.1", eml}), 2);
        row("DoH without TLS",          args({"verify", "--doh", "http://127.0.0.1/dns-query", eml}),               2);
        row("DoH server is no URL",     args({"key", "--doh", "127.0.0.1", "s", "d.example"}),                      2);
        row("keys and an archive",      args({"verify", "--archive", "default"}) + dinner,                          2);
        row("archive, nobody asked",    args({"verify", "--archive", "default", "--offline", eml}),                 2);
        row("archive without TLS",      args({"verify", "--archive", "http://127.0.0.1/", eml}),                    2);
        row("DoH, nobody listens",      args({"verify", "--doh", "https://127.0.0.1:9/{?dns}", eml}),               3);
        row("unknown option",           args({"verify", "--dns", "https://d.example"}) + dinner,         2);
        row("keys and DNSSEC",          args({"verify", "--dnssec"}) + dinner,                           2);
        row("DoH and DNSSEC",           args({"verify", "--doh", "https://d.example", "--dnssec", eml}),            2);
        row("nobody and DNSSEC",        args({"verify", "--offline", "--dnssec", eml}),                             2);
        row("unknown command",          args({"interpret", eml}),                                                   2);
        row("no command",               args({}),                                                                   2);
        row("unknown first option",     args({"--verbose"}),                                                        2);
        row("version",                  args({"--version"}),                                                        0);
        row("explain",                  args({"explain"}) + dinner,                                                 0);
        row("explain, no signature",    args({"explain", "--offline", sample("unsigned.eml")}),                     1);
        row("explain, nobody asked",    args({"explain", "--offline", eml}),                                        3);
        row("explain of no file",       args({"explain", "no-such-file"}),                                          2);
        row("explain of two files",     args({"explain", eml}) + dinner,                                            2);
        row("explain a third of two",   args({"explain", "--signature", "3"}) + dinner,                             2);
        row("explain signature 0",      args({"explain", "--signature", "0"}) + dinner,                             2);
        row("explain an unknown step",  args({"explain", "--step", "14"}) + dinner,                                 2);
        row("explain less than nothing", args({"explain", "--max-bytes", "-1"}) + dinner,                           2);
        row("canon without part",       args({"canon", eml}),                                                       2);
        row("canon of both parts",      args({"canon", "--header", "--body", eml}),                                 2);
        row("canon of two files",       args({"canon", "--body", eml, eml}),                                        2);
        row("canon, unknown algorithm", args({"canon", "--body", "--algorithm", "nofws", eml}),                     2);
        row("canon of no file",         args({"canon", "--body", "no-such-file"}),                                  2);
        row("key without domain",       args({"key", "selector"}),                                                  2);
        row("key of no domain name",    args({"key", "--offline", "s", "a..b"}),                                    2);
        row("key and record",           args({"key", "--record", "p=", "s", "d.example"}),                          2);
        row("key, nobody asked",        args({"key", "--offline", "s", "d.example"}),                               3);
        row("key not found",            args({"key", "--keys", sample("dinner.keys.json"), "s", "d.example"}),      1);
        row("key revoked",              args({"key", "--record", "v=DKIM1; p="}),                                   1);
        row("reasons",                  args({"reasons"}),                                                          0);
        row("reasons of something",     args({"reasons", "key-revoked"}),                                           2);
        // clang-format on
    }

    void exitsWith()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);

        const Run result = run(arguments);
        QCOMPARE(result.status, status);
        const bool mustSayWhy = status == 2 && !arguments.contains(QStringLiteral("--quiet"));
        QCOMPARE(result.err.startsWith("dkimlens-cli: "), mustSayWhy);
        if (arguments.contains(QStringLiteral("--quiet")))
            QVERIFY(result.out.isEmpty());
    }

    void saysWhichOptionIsUnknown()
    {
        QVERIFY(run(args({"verify", "--dns"})).err.contains("dns"));
        QVERIFY(run(args({"spf"})).err.contains("spf"));
    }

    void saysWhyAServerOverHttpsDoesNotAnswer()
    {
        const QStringList arguments =
            args({"key", "--doh", "https://127.0.0.1:9/dns-query", "s", "d.example"});
        const Run text = run(arguments);
        QCOMPARE(text.status, 3);
        QVERIFY2(text.out.contains("https://127.0.0.1:9/dns-query"), text.out.constData());
        QVERIFY2(text.out.contains("Connection refused"), text.out.constData());
        const QList<QJsonObject> lines = linesOf(run(arguments + args({"--json"})).out);
        QCOMPARE(lines.size(), 1);
        const QJsonObject answer = lines.first()[u"answer"].toObject();
        QCOMPARE(answer[u"source"].toString(), QStringLiteral("doh"));
        QCOMPARE(answer[u"server"].toString(), QStringLiteral("https://127.0.0.1:9/dns-query"));
        QCOMPARE(answer[u"detail"].toString(), QStringLiteral("Connection refused"));
    }

    void helps_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("mentions");

        QTest::newRow("overall") << args({"--help"}) << QByteArray("reasons");
        QTest::newRow("short") << args({"-h"}) << QByteArray("verify");
        QTest::newRow("verify") << args({"verify", "--help"}) << QByteArray("--jobs N");
        QTest::newRow("explain") << args({"explain", "--help"}) << QByteArray("--step STEP");
        QTest::newRow("canon") << args({"canon", "--help"}) << QByteArray("--algorithm");
        QTest::newRow("key") << args({"key", "-h"}) << QByteArray("--record TEXT");
        QTest::newRow("spf") << args({"spf", "--help"}) << QByteArray("--mail-from ADDRESS");
        QTest::newRow("reasons") << args({"reasons", "--help"}) << QByteArray("--json");
    }

    void helps()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, mentions);

        const Run result = run(arguments);
        QCOMPARE(result.status, 0);
        QVERIFY2(result.out.contains(mentions), result.out.constData());
        QVERIFY(result.err.isEmpty());
    }

    void writesALineAsDocumented()
    {
        const Run result = run(args({"verify", "--json"}) + dinner);
        QCOMPARE(result.status, 0);
        const QList<QJsonObject> lines = linesOf(result.out);
        QCOMPARE(lines.size(), 1);
        const QJsonObject &line = lines.first();
        const QJsonObject expected = QJsonDocument::fromJson(R"({
            "index": 0, "domain": "football.example.com", "selector": "brisbane", "identity": "@football.example.com",
            "algorithm": "ed25519-sha256", "canonicalization": "relaxed/relaxed",
            "result": "pass", "reason": "", "bodyHash": "match", "signature": "match",
            "key": {"name": "brisbane._domainkey.football.example.com", "status": "found", "type": "ed25519", "bits": 256,
                    "testing": false},
            "signedHeaders": ["from", "to", "subject", "date", "message-id", "from", "subject", "date"],
            "timestamp": 1528637909, "expiration": null, "findings": []})")
                                         .object();
        QCOMPARE(line[u"dkim"][0].toObject(), expected);
        QCOMPARE(line[u"file"].toString(), sample("dinner.eml"));
        QCOMPARE(line[u"size"].toInt(), contentsOf(sample("dinner.eml")).size());
        QCOMPARE(line[u"from"].toArray(), QJsonArray{QStringLiteral("joe@football.example.com")});
        QCOMPARE(line[u"lineEndings"].toString(), QStringLiteral("crlf"));
        QCOMPARE(line[u"arc"].toObject(),
                 (QJsonObject{{QStringLiteral("result"), QStringLiteral("none")},
                              {QStringLiteral("reason"), QString()},
                              {QStringLiteral("sets"), QJsonArray()}}));
        QCOMPARE(line[u"error"], QJsonValue(QString()));
    }

    void writesAChainAsDocumented()
    {
        const Run result = run(args({"verify", "--json", "--keys", sample("arc-chain.keys.json"), "--at",
                                     "message", sample("arc-chain.eml")}));
        QCOMPARE(result.status, 0);
        const QJsonObject expected = QJsonDocument::fromJson(R"({"result": "pass", "reason": "", "sets": [
            {"instance": 1, "ams": "pass", "as": "pass", "cv": "none", "sealer": "alumni.example", "reason": ""},
            {"instance": 2, "ams": "pass", "as": "pass", "cv": "pass", "sealer": "office.example", "reason": ""}]})")
                                         .object();
        QCOMPARE(linesOf(result.out).first()[u"arc"].toObject(), expected);
    }

    void keepsTheDocumentedOrder()
    {
        const QByteArray out = run(args({"verify", "--json"}) + dinner).out;
        const QList<QByteArray> members{
            "file",          "size",      "from",       "lineEndings",      "dkim",   "index",  "domain",
            "selector",      "identity",  "algorithm",  "canonicalization", "result", "reason", "bodyHash",
            "signature",     "key",       "name",       "status",           "type",   "bits",   "testing",
            "signedHeaders", "timestamp", "expiration", "findings",         "arc",    "sets",   "error"};
        QCOMPARE(orderOf(out, members), members);
    }

    void doesTheOtherFilesStill()
    {
        const Run result = run(args({"verify", "--json", "no-such-file"}) + dinner);
        QCOMPARE(result.status, 2);
        const QList<QJsonObject> lines = linesOf(result.out);
        QCOMPARE(lines.size(), 2);
        QVERIFY(!lines[0][u"error"].toString().isEmpty());
        QCOMPARE(lines[0].keys(), lines[1].keys());
        QVERIFY(lines[0][u"dkim"].toArray().isEmpty());
        QCOMPARE(lines[1][u"dkim"][0][u"result"].toString(), QStringLiteral("pass"));
        QVERIFY(result.err.contains("no-such-file"));
    }

    void readsStandardInput()
    {
        const QStringList arguments = args({"verify", "--json", "--keys", sample("dinner.keys.json"), "-"});
        const Run result = run(arguments, contentsOf(sample("dinner.eml")));
        QCOMPARE(result.status, 0);
        QCOMPARE(linesOf(result.out).first()[u"file"].toString(), QStringLiteral("-"));
    }

    void refusesWhatIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("input");

        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no field") << QByteArray("just\r\nsome text\r\n");
        QTest::newRow("octets") << QByteArray("\0\xFF\0", 3);
    }

    void refusesWhatIsNoMessage()
    {
        QFETCH(QByteArray, input);

        const Run result = run(args({"verify", "--json", "--offline", "-"}), input);
        QCOMPARE(result.status, 2);
        QVERIFY(!linesOf(result.out).first()[u"error"].toString().isEmpty());
    }

    void namesTheLineEndings_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("word");

        QTest::newRow("crlf") << QByteArray("From: a\r\n\r\nb\r\n") << QStringLiteral("crlf");
        QTest::newRow("lf") << QByteArray("From: a\n\nb\n") << QStringLiteral("lf");
        QTest::newRow("mixed") << QByteArray("From: a\r\n\nb\r\n") << QStringLiteral("mixed");
        QTest::newRow("none") << QByteArray("From: a") << QStringLiteral("none");
    }

    void namesTheLineEndings()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, word);

        const Run result = run(args({"verify", "--json", "--offline", "-"}), input);
        QCOMPARE(linesOf(result.out).first()[u"lineEndings"].toString(), word);
    }

    void verifiesAtAnotherTime_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("reason");

        QTest::newRow("the message's own") << QStringLiteral("message") << QString();
        QTest::newRow("long after") << QStringLiteral("2099-01-01T00:00:00Z") << QStringLiteral("expired");
        QTest::newRow("without offset") << QStringLiteral("2099-01-01T00:00:00") << QStringLiteral("expired");
        QTest::newRow("with offset") << QStringLiteral("2099-01-01T00:00:00+02:00")
                                     << QStringLiteral("expired");
        QTest::newRow("a day") << QStringLiteral("2099-01-01") << QStringLiteral("expired");
        QTest::newRow("long before") << QStringLiteral("2001-01-01T00:00:00Z")
                                     << QStringLiteral("timestamp-in-future");
    }

    void verifiesAtAnotherTime()
    {
        QFETCH(QString, time);
        QFETCH(QString, reason);

        const Run result = run(args({"verify", "--json", "--keys", sample("expired.keys.json"), "--at", time,
                                     sample("expired.eml")}));
        QCOMPARE(linesOf(result.out).first()[u"dkim"][0][u"reason"].toString(), reason);
    }

    void saysThatAMessageHasNoTime()
    {
        const Run result =
            run(args({"verify", "--offline", "--at", "message", "-"}), "From: a@b.example\r\n\r\nb\r\n");
        QCOMPARE(result.status, 2);
        QVERIFY(result.err.contains("Date"));
    }

    void keepsTheOrderOfTheFilesOnSeveralThreads()
    {
        QStringList arguments =
            args({"verify", "--json", "--jobs", "4", "--keys", sample("dinner.keys.json")});
        QStringList files;
        for (int i = 0; i < 50; ++i)
            files << sample("dinner.eml") << sample("unsigned.eml") << QStringLiteral("missing-%1").arg(i);
        const QList<QJsonObject> lines = linesOf(run(arguments + files).out);
        QStringList names;
        for (const QJsonObject &line : lines)
            names << line[u"file"].toString();
        QCOMPARE(names, files);
    }

    void takesSeveralKeysFilesInBothForms()
    {
        const QTemporaryDir folder;
        QFile zone(folder.filePath(QStringLiteral("zone")));
        QVERIFY(zone.open(QIODevice::WriteOnly));
        zone.write("brisbane._domainkey.football.example.com. 300 IN TXT \"v=DKIM1\\; k=ed25519\\; \" "
                   "\"p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n");
        zone.close();
        const Run result = run(args({"verify", "--json", "--keys", sample("unsigned.keys.json"), "--keys",
                                     zone.fileName(), sample("dinner.eml")}));
        const QJsonObject line = linesOf(result.out).first();
        QCOMPARE(line[u"dkim"][0][u"result"].toString(), QStringLiteral("pass"));
        QCOMPARE(line[u"dkim"][1][u"key"][u"status"].toString(), QStringLiteral("not-found"));
        QCOMPARE(result.status, 0);
    }

    void takesTheKeysFilesOfAFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(sample("dinner.keys.json"), folder.filePath(QStringLiteral("dinner.json"))));
        QVERIFY(QFile::copy(sample("unsigned.keys.json"), folder.filePath(QStringLiteral("other.json"))));
        const Run result = run(args({"verify", "--json", "--keys", folder.path(), sample("dinner.eml")}));
        QCOMPARE(linesOf(result.out).first()[u"dkim"][0][u"result"].toString(), QStringLiteral("pass"));
        QCOMPARE(result.status, 0);
    }

    void saysThatAFolderHasNoKeysFile()
    {
        const QTemporaryDir folder;
        const Run result = run(args({"verify", "--keys", folder.path(), sample("dinner.eml")}));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("this folder has no keys file"), result.err.constData());
        QVERIFY2(result.err.contains(QFile::encodeName(folder.path())), result.err.constData());
    }

    void namesTheLineOfABrokenKeysFile()
    {
        const QTemporaryDir folder;
        QFile zone(folder.filePath(QStringLiteral("zone")));
        QVERIFY(zone.open(QIODevice::WriteOnly));
        zone.write("; comment\na.example TXT x\nb.example\n");
        zone.close();
        const Run result = run(args({"verify", "--keys", zone.fileName(), sample("dinner.eml")}));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("line 3"), result.err.constData());
    }

    void printsTheVerdictInWords()
    {
        const Run result = run(args({"verify"}) + dinner);
        QVERIFY(result.out.contains("pass"));
        QVERIFY(result.out.contains("football.example.com"));
        QVERIFY(result.out.contains("brisbane"));
    }

    void printsCanonicalOctets_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("octets");

        const QString header = QStringLiteral("--header");
        const QString body = QStringLiteral("--body");
        const QStringList relaxed = args({"--algorithm", "relaxed"});
        const QStringList simple = args({"--algorithm", "simple"});
        // The message of RFC 6376, 3.4.6.
        QTest::newRow("relaxed header") << args({header}) + relaxed << QByteArray("a:X\r\nb:Y Z\r\n");
        QTest::newRow("relaxed body") << args({body}) + relaxed << QByteArray(" C\r\nD E\r\n");
        QTest::newRow("simple header")
            << args({header}) + simple << QByteArray("A: X\r\nB : Y\t\r\n\tZ  \r\n");
        QTest::newRow("simple body") << args({body}) + simple << QByteArray(" C \r\nD \t E\r\n");
        QTest::newRow("simple by default") << args({body}) << QByteArray(" C \r\nD \t E\r\n");
    }

    void printsCanonicalOctets()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, octets);

        const QByteArray message = "A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\nD \t E\r\n\r\n\r\n";
        const Run result = run(args({"canon"}) + options + args({"-"}), message);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, octets);
        QVERIFY(result.err.isEmpty());
    }

    void printsOctetsUnchanged()
    {
        QByteArray body;
        for (int i = 0; i < 256; ++i)
            body += i == '\n' || i == '\r' ? 'x' : static_cast<char>(i);
        body += "\r\n";
        const Run result = run(args({"canon", "--body", "-"}), "From: a\r\n\r\n" + body);
        QCOMPARE(result.out, body);
    }

    void judgesAKey()
    {
        const Run result = run(args(
            {"key", "--json", "--keys", sample("dinner.keys.json"), "BRISBANE", "Football.Example.COM."}));
        QCOMPARE(result.status, 0);
        const QJsonObject key = linesOf(result.out).first();
        QCOMPARE(key[u"name"].toString(), QStringLiteral("brisbane._domainkey.football.example.com"));
        QCOMPARE(key[u"status"].toString(), QStringLiteral("found"));
        QCOMPARE(key[u"usable"].toBool(), true);
        QCOMPARE(key[u"type"].toString(), QStringLiteral("ed25519"));
        QCOMPARE(key[u"bits"].toInt(), 256);
        QVERIFY(key[u"fingerprint"].toString().startsWith(QStringLiteral("sha256:")));
        QCOMPARE(key[u"tags"][u"k"].toString(), QStringLiteral("ed25519"));
        QCOMPARE(key[u"findings"].toArray(), QJsonArray());
        QVERIFY(!key.contains(u"repaired"));
        const QJsonObject answer = key[u"answer"].toObject();
        QCOMPARE(answer[u"rcode"].toString(), QStringLiteral("NOERROR"));
        QCOMPARE(answer[u"source"].toString(), QStringLiteral("file"));
        QCOMPARE(answer[u"dnssec"].toString(), QStringLiteral("unknown"));
        QCOMPARE(answer[u"strings"].toArray().size(), 1);
        for (const char *member : {"server", "ttl", "ms", "cname"})
            QVERIFY(answer.contains(QLatin1StringView(member)));
    }

    void looksUpTheKeyOfAPastedSignature()
    {
        const QByteArray field = "DKIM-Signature: v=1; d=football.example.com; s=brisbane; b=YQ==\r\n";
        const Run result = run(args({"key", "--json", "--keys", sample("dinner.keys.json"), "-"}), field);
        QCOMPARE(result.status, 0);
        const QJsonObject key = linesOf(result.out).first();
        QCOMPARE(key[u"name"].toString(), QStringLiteral("brisbane._domainkey.football.example.com"));
        QCOMPARE(key[u"status"].toString(), QStringLiteral("found"));
    }

    void understandsAWholeNameAsDomain()
    {
        const Run result = run(args({"key", "--json", "--keys", sample("dinner.keys.json"), "brisbane",
                                     "brisbane._domainkey.football.example.com"}));
        QCOMPARE(result.status, 0);
    }

    void namesTheRecordThatShouldBePublished()
    {
        const QByteArray zone = "s._domainkey.example.org. TXT \"v=DKIM1 k=ed25519; \" "
                                "\"p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n";
        const Run result = run(args({"key", "--json", "-"}), zone);
        QCOMPARE(result.status, 1);
        const QJsonObject key = linesOf(result.out).first();
        QCOMPARE(key[u"name"].toString(), QStringLiteral("s._domainkey.example.org"));
        QCOMPARE(key[u"status"].toString(), QStringLiteral("given"));
        QCOMPARE(key[u"findings"].toArray(), QJsonArray{QStringLiteral("key-missing-semicolon")});
        QCOMPARE(key[u"repaired"].toString(),
                 QStringLiteral("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="));
        QCOMPARE(key[u"answer"][u"strings"].toArray().size(), 2);
    }

    void judgesAPastedKey_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("as an argument") << args({"--record", "v=DKIM1; p="});
        QTest::newRow("--record -") << args({"--record", "-"});
        QTest::newRow("-") << args({"-"});
    }

    void judgesAPastedKey()
    {
        QFETCH(QStringList, arguments);

        const Run result = run(args({"key", "--json"}) + arguments, "v=DKIM1; p=\n");
        QCOMPARE(result.status, 1);
        const QJsonObject key = linesOf(result.out).first();
        QCOMPARE(key[u"status"].toString(), QStringLiteral("given"));
        QCOMPARE(key[u"usable"].toBool(), false);
        QCOMPARE(key[u"findings"].toArray(), QJsonArray{QStringLiteral("key-revoked")});
        QCOMPARE(key[u"answer"][u"source"].toString(), QStringLiteral("given"));
    }

    void findingsNameTheSectionThatDecides()
    {
        const Run key = run(args({"key", "--record", "v=DKIM1; p="}));
        QVERIFY2(key.out.contains("(RFC 6376 §3.6.1)"), key.out.constData());
        const Run message = run(args({"verify", "--at", "message", "--keys", sample("length-limit.keys.json"),
                                      sample("length-limit.eml")}));
        QVERIFY2(message.out.contains("(RFC 6376 §8.2)"), message.out.constData());
    }

    // CLI.md: a hash that cannot be computed is not-checked; the signature over the header is a fact of its
    // own.
    void tellsAHeaderAloneFromAChangedBody()
    {
        const QByteArray whole = contentsOf(sample("dinner.eml"));
        const QByteArray header = whole.left(whole.indexOf("\r\n\r\n") + 2);
        const QStringList options =
            args({"verify", "--json", "--at", "message", "--keys", sample("dinner.keys.json"), "-"});
        const Run alone = run(options, header);
        QCOMPARE(alone.status, 1);
        const QJsonObject line = linesOf(alone.out).first();
        const auto signature = line[u"dkim"][0];
        QCOMPARE(signature[u"result"].toString(), QStringLiteral("neutral"));
        QCOMPARE(signature[u"reason"].toString(), QStringLiteral("body-absent"));
        QCOMPARE(signature[u"bodyHash"].toString(), QStringLiteral("not-checked"));
        QCOMPARE(signature[u"signature"].toString(), QStringLiteral("match"));
        const Run emptied = run(options, header + "\r\n");
        QCOMPARE(linesOf(emptied.out).first()[u"dkim"][0][u"reason"].toString(),
                 QStringLiteral("body-hash-mismatch"));
    }

    void listsEveryReasonWithItsMeaning()
    {
        const QList<QByteArray> lines = run(args({"reasons"})).out.trimmed().split('\n');
        const QList<QJsonObject> objects = linesOf(run(args({"reasons", "--json"})).out);
        QCOMPARE(lines.size(), objects.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QList<QByteArray> columns = lines[i].split('\t');
            QCOMPARE(columns.size(), 2);
            QCOMPARE(QString::fromUtf8(columns[0]), objects[i][u"reason"].toString());
            QCOMPARE(QString::fromUtf8(columns[1]), objects[i][u"meaning"].toString());
            QVERIFY(columns[1].endsWith('.'));
            QVERIFY(!objects[i][u"result"].toString().isEmpty());
        }
    }

    void escapesWhatJsonCannotHold()
    {
        const Run result = run(args({"verify", "--json", "--offline", "-"}),
                               "From: \"a\\\"\x01\"@b.example\r\n"
                               "DKIM-Signature: d=\xFFx\"y; s=\xC3\xBC\r\n\r\nb\r\n");
        const QList<QJsonObject> lines = linesOf(result.out);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first()[u"dkim"][0][u"domain"].toString(), QStringLiteral(u"\uFFFDx\"y"));
        QCOMPARE(lines.first()[u"dkim"][0][u"selector"].toString(), QStringLiteral(u"\u00FC"));
        QCOMPARE(lines.first()[u"dkim"][0][u"key"][u"status"].toString(), QStringLiteral("not-asked"));
    }

private:
    static void row(const char *name, const QStringList &arguments, int status)
    {
        QTest::newRow(name) << arguments << status;
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
