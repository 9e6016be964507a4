// SPDX-License-Identifier: Apache-2.0
// `dkimlens-cli spf` from outside: results, exit statuses, every lookup listed, and what was assumed.

#include "tests/cli/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using test::args;
using test::Run;
using test::run;

namespace {

const QByteArray keys = "{"
                        "\"example.com\": {"
                        "\"TXT\": [\"v=spf1 mx include:_spf.example.net exists:%{ir}.%{v}.ok.example.com "
                        "-all exp=why.example.com\"],"
                        "\"MX\": [[10, \"mx.example.com\"]]"
                        "},"
                        "\"mx.example.com\": { \"A\": [\"198.51.100.1\"], \"AAAA\": [\"2001:db8::1\"] },"
                        "\"_spf.example.net\": \"v=spf1 ip4:203.0.113.0/24 ptr:example.net ~all\","
                        "\"9.113.0.203.in-addr.arpa\": { \"PTR\": [\"nine.example.net\"] },"
                        "\"1.2.0.192.in-addr.arpa\": { \"PTR\": [\"one.example.net\"] },"
                        "\"one.example.net\": { \"A\": [\"192.0.2.1\"] },"
                        "\"why.example.com\": \"%{i} is not one of %{d}'s servers.\","
                        "\"broken.example\": \"v=spf1 ip4:1.2.3 all.\","
                        "\"silent.example\": \"!timeout\""
                        "}";

const QByteArray zone = "example.com. 300 IN TXT \"v=spf1 a:host.example.com \" \"mx ptr -all\"\n"
                        "example.com. 300 IN MX 10 mx.example.com.\n"
                        "host.example.com. 300 IN A 198.51.100.1\n"
                        "host.example.com. 300 IN AAAA 2001:db8::1\n"
                        "mx.example.com. 300 IN CNAME host2.example.com.\n"
                        "host2.example.com. 300 IN A 198.51.100.2\n"
                        "3.100.51.198.in-addr.arpa. 300 IN PTR three.example.com.\n"
                        "three.example.com. 300 IN A 198.51.100.3\n";

// All steps, those within others too.
QList<QJsonObject> stepsOf(const QJsonObject &parent)
{
    QList<QJsonObject> steps;
    const QJsonArray parts = parent[u"steps"].toArray();
    for (const auto &part : parts)
        steps << part.toObject() << stepsOf(part.toObject());
    return steps;
}

QString factOf(const QJsonObject &step, QLatin1String name)
{
    const QJsonArray facts = step[u"facts"].toArray();
    for (const auto &fact : facts) {
        if (fact.toObject()[u"name"].toString() == name)
            return fact.toObject()[u"value"].toString();
    }
    return {};
}

} // namespace

class TestSpfCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        write(m_keys, keys);
        write(m_zone, zone);
    }

    void exitsWith_data();
    void exitsWith();
    void readsZoneLines_data();
    void readsZoneLines();
    void listsEveryLookup();
    void showsEveryStepOfAMacro();
    void saysWhatWasAssumed();
    void saysWhereTheRecordIsBroken();
    void printsForPeople();
    void isQuiet();

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    QStringList call(const QString &ip, const QString &mailFrom) const
    {
        return args(
            {"spf", "--keys", m_keys, "--ip", ip, "--helo", "mx.example.com", "--mail-from", mailFrom});
    }

    QJsonObject checked(const QString &ip, const QString &mailFrom) const
    {
        const QList<QJsonObject> lines = test::linesOf(run(call(ip, mailFrom) + args({"--json"})).out);
        return lines.size() == 1 ? lines.first() : QJsonObject();
    }

    QTemporaryDir m_folder;
    QString m_keys = m_folder.filePath(QStringLiteral("keys.json"));
    QString m_zone = m_folder.filePath(QStringLiteral("keys.zone"));
};

void TestSpfCommand::exitsWith_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("result");

    const auto row = [](const char *name, const QStringList &arguments, int status, const char *result) {
        QTest::newRow(name) << arguments << status << QString::fromLatin1(result);
    };
    const QString ann = QStringLiteral("ann@example.com");
    row("pass by MX", call(QStringLiteral("198.51.100.1"), ann), 0, "pass");
    row("pass by MX, IPv6", call(QStringLiteral("2001:DB8::1"), ann), 0, "pass");
    row("pass by include", call(QStringLiteral("203.0.113.9"), ann), 0, "pass");
    row("pass by PTR", call(QStringLiteral("192.0.2.1"), ann), 0, "pass");
    row("fail", call(QStringLiteral("192.0.2.2"), ann), 1, "fail");
    row("softfail", call(QStringLiteral("192.0.2.2"), QStringLiteral("ann@_spf.example.net")), 1, "softfail");
    row("no record", call(QStringLiteral("192.0.2.2"), QStringLiteral("ann@example.org")), 1, "none");
    row("broken record", call(QStringLiteral("192.0.2.2"), QStringLiteral("ann@broken.example")), 1,
        "permerror");
    row("no answer", call(QStringLiteral("192.0.2.2"), QStringLiteral("ann@silent.example")), 3, "temperror");
    row("HELO is checked", call(QStringLiteral("192.0.2.2"), QStringLiteral("<>")), 1, "none");
    row("nobody asked",
        args({"spf", "--offline", "--ip", "192.0.2.1", "--helo", "a.example", "--mail-from", ann}), 3,
        "temperror");
    row("no address", args({"spf", "--helo", "a.example", "--mail-from", ann}), 2, "");
    row("not an address", args({"spf", "--ip", "192.0.2", "--mail-from", ann}), 2, "");
    row("no sender", args({"spf", "--ip", "192.0.2.1"}), 2, "");
    row("no sender in the brackets", args({"spf", "--ip", "192.0.2.1", "--mail-from", "<>"}), 2, "");
    row("time of no message", call(QStringLiteral("192.0.2.2"), ann) + args({"--at", "message"}), 2, "");
    row("one too many", call(QStringLiteral("192.0.2.2"), ann) + args({"x"}), 2, "");
    row("unknown option", args({"spf", "--port", "25"}), 2, "");
}

void TestSpfCommand::exitsWith()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const Run result = run(arguments + args({"--json"}));
    QCOMPARE(result.status, status);
    QCOMPARE(result.err.isEmpty(), status != 2);
    const QList<QJsonObject> lines = test::linesOf(result.out);
    QTEST(lines.isEmpty() ? QString() : lines.first()[u"result"].toString(), "result");
}

void TestSpfCommand::readsZoneLines_data()
{
    QTest::addColumn<QString>("ip");
    QTest::addColumn<int>("status");

    QTest::newRow("A") << "198.51.100.1" << 0;
    QTest::newRow("AAAA") << "2001:db8::1" << 0;
    QTest::newRow("MX, CNAME") << "198.51.100.2" << 0;
    QTest::newRow("PTR") << "198.51.100.3" << 0;
    QTest::newRow("none") << "198.51.100.4" << 1;
}

void TestSpfCommand::readsZoneLines()
{
    QFETCH(const QString, ip);
    QFETCH(const int, status);
    const Run result = run(args({"spf", "--keys", m_zone, "--ip", ip, "--mail-from", "ann@example.com"}));
    QCOMPARE(result.status, status);
}

void TestSpfCommand::listsEveryLookup()
{
    const QJsonObject check = checked(QStringLiteral("192.0.2.2"), QStringLiteral("ann@example.com"));
    QStringList lookups;
    for (const QJsonObject &step : stepsOf(check)) {
        if (step[u"id"].toString() == u"spf.lookup")
            lookups.append(factOf(step, QLatin1String("type")) + u' ' + factOf(step, QLatin1String("name")));
    }
    const QStringList expected{QStringLiteral("TXT example.com"),
                               QStringLiteral("MX example.com"),
                               QStringLiteral("A mx.example.com"),
                               QStringLiteral("TXT _spf.example.net"),
                               QStringLiteral("PTR 2.2.0.192.in-addr.arpa"),
                               QStringLiteral("A 2.2.0.192.in-addr.ok.example.com"),
                               QStringLiteral("TXT why.example.com")};
    QCOMPARE(lookups, expected);
    QCOMPARE(check[u"lookups"].toInt(), 4);
    QCOMPARE(check[u"voidLookups"].toInt(), 2);
    QCOMPARE(check[u"explanation"].toString(),
             QStringLiteral("192.0.2.2 is not one of example.com's servers."));
    QCOMPARE(check[u"reason"].toString(), QStringLiteral("spf-not-authorized"));
    QCOMPARE(check[u"matched"].toString(), QStringLiteral("-all"));
}

void TestSpfCommand::showsEveryStepOfAMacro()
{
    const QJsonObject check = checked(QStringLiteral("192.0.2.2"), QStringLiteral("ann@example.com"));
    const QList<QJsonObject> steps = stepsOf(check);
    const auto macro = std::ranges::find_if(
        steps, [](const QJsonObject &step) { return step[u"id"].toString() == u"spf.macro"; });
    QVERIFY(macro != steps.end());
    QCOMPARE(factOf(*macro, QLatin1String("macro")), QStringLiteral("%{ir}"));
    QCOMPARE(factOf(*macro, QLatin1String("value")), QStringLiteral("192.0.2.2"));
    QCOMPARE(factOf(*macro, QLatin1String("reversed")), QStringLiteral("2 | 2 | 0 | 192"));
    QCOMPARE(factOf(*macro, QLatin1String("result")), QStringLiteral("2.2.0.192"));
}

void TestSpfCommand::saysWhatWasAssumed()
{
    const QStringList without =
        args({"spf", "--keys", m_keys, "--ip", "192.0.2.2", "--mail-from", "<ann@example.com>"});
    const QJsonObject inputs =
        test::linesOf(run(without + args({"--json"})).out).first()[u"inputs"].toObject();
    QCOMPARE(inputs[u"helo"][u"origin"].toString(), QStringLiteral("assumed"));
    QCOMPARE(inputs[u"helo"][u"value"].toString(), QStringLiteral("example.com"));
    QCOMPARE(inputs[u"ip"][u"origin"].toString(), QStringLiteral("given"));
    QVERIFY(run(without).out.contains("The HELO name is assumed."));
}

void TestSpfCommand::saysWhereTheRecordIsBroken()
{
    const QJsonObject check = checked(QStringLiteral("192.0.2.2"), QStringLiteral("ann@broken.example"));
    QList<QJsonObject> faults;
    for (const QJsonObject &step : stepsOf(check)) {
        if (step[u"id"].toString() == u"spf.syntax-error")
            faults.append(step[u"facts"][0].toObject());
    }
    QCOMPARE(faults.size(), 2);
    QCOMPARE(faults[0][u"value"].toString(), QStringLiteral("1.2.3"));
    QCOMPARE(faults[0][u"begin"].toInt(), 11);
    QCOMPARE(faults[0][u"end"].toInt(), 16);
    QCOMPARE(faults[1][u"value"].toString(), QStringLiteral("all."));
}

void TestSpfCommand::printsForPeople()
{
    const Run result = run(call(QStringLiteral("192.0.2.2"), QStringLiteral("ann@example.com")));
    for (const char *part :
         {"SPF fails: example.com says that this client may not send its mail.",
          "DNS lookups: 4 of 10; void lookups: 2 of 2.",
          "example.com explains: 192.0.2.2 is not one of example.com's servers.", "include:_spf.example.net",
          "2.2.0.192.in-addr.ok.example.com", "10 mx.example.com"})
        QVERIFY2(result.out.contains(part), part);
}

void TestSpfCommand::isQuiet()
{
    const Run result =
        run(call(QStringLiteral("192.0.2.2"), QStringLiteral("ann@example.com")) + args({"--quiet"}));
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty() && result.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestSpfCommand)
#include "tst_spf_command.moc"
