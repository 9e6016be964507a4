// SPDX-License-Identifier: Apache-2.0
// The keys in what people have of them.

#include "core/session/keys/key_import.h"
#include "core/session/keys/key_ring.h"
#include "tests/support/print.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using session::ImportedKeys;
using session::importKeys;

class TestKeyImport : public QObject
{
    Q_OBJECT

private slots:

    void findsTheKeysOf_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("keys file") << QByteArray(
            R"({"sel._domainkey.example.org": "v=DKIM1; p=abc", "example.org": "v=spf1 -all"})");
        QTest::newRow("zone lines") << QByteArray(
            "sel._domainkey.example.org. 300 IN TXT \"v=DKIM1\\; \" \"p=abc\"\nexample.org. TXT x\n");
        QTest::newRow("dig") << QByteArray(
            "; <<>> DiG 9.18 <<>> sel._domainkey.example.org txt\n;; QUESTION SECTION:\n"
            ";sel._domainkey.example.org. IN TXT\n\n;; ANSWER SECTION:\n"
            "sel._domainkey.example.org. 60 IN CNAME sel.mailhost.example.\n"
            "sel.mailhost.example. 300 IN TXT \"v=DKIM1; p=abc\"\n\n;; Query time: 3 msec\n");
    }

    void findsTheKeysOf()
    {
        QFETCH(const QByteArray, octets);
        const ImportedKeys imported = importKeys(octets, {});
        QVERIFY(!imported.error);
        QCOMPARE(imported.keys.size(), std::size_t(1));
        QCOMPARE(imported.keys.front().name, std::string("sel._domainkey.example.org"));
        QCOMPARE(imported.keys.front().record, std::string("v=DKIM1; p=abc"));
        QCOMPARE(imported.keys.front().source, dns::Source::Given);
        QVERIFY(!imported.keys.front().firstSeen);
    }

    void givesBackWhatAKeyRingExported()
    {
        session::KeyRing ring;
        ring.add({"a._domainkey.example.org", "v=DKIM1; p=\xFF", dns::Source::Archive, "https://archive",
                  true, 1'600'000'000, 1'700'000'000});
        const ImportedKeys imported = importKeys(ring.toJson(), QStringLiteral("ring.json"));
        QCOMPARE(imported.keys, ring.all());
    }

    void aFileIsNamed()
    {
        const ImportedKeys imported = importKeys("a._domainkey.b TXT p=", QStringLiteral("keys.zone"));
        QCOMPARE(imported.keys.front().source, dns::Source::File);
        QCOMPARE(imported.keys.front().server, std::string("keys.zone"));
    }

    void takesSeveralRecordsOfAName()
    {
        const ImportedKeys imported =
            importKeys(R"({"a._domainkey.b": ["p=1", "p=2"], "c._domainkey.b": null})", {});
        QCOMPARE(imported.keys.size(), std::size_t(2));
    }

    void saysWhereItCannotBeRead()
    {
        const ImportedKeys imported = importKeys("good._domainkey.b TXT p=\nbad\n", QStringLiteral("f"));
        QVERIFY(imported.error);
        QCOMPARE(imported.error->line, 2);
        QCOMPARE(imported.error->file, QStringLiteral("f"));
        QVERIFY(imported.keys.empty());
    }

    void emptyTextHasNoKeys()
    {
        const ImportedKeys imported = importKeys({}, {});
        QVERIFY(!imported.error);
        QVERIFY(imported.keys.empty());
    }
};

QTEST_GUILESS_MAIN(TestKeyImport)
#include "tst_key_import.moc"
