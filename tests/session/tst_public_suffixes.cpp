// SPDX-License-Identifier: Apache-2.0
// The Public Suffix List as the program has it.

#include "core/session/public_suffixes.h"
#include "tests/support/print.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program

class TestPublicSuffixes : public QObject
{
    Q_OBJECT

private slots:
    void theRegistrableDomainIsOneLabelBelowTheSuffix_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("registrable");

        QTest::newRow("com") << std::string("a.mail.example.com") << std::string("example.com");
        QTest::newRow("itself") << std::string("example.com") << std::string("example.com");
        QTest::newRow("two labels") << std::string("mail.example.co.uk") << std::string("example.co.uk");
        QTest::newRow("a suffix") << std::string("co.uk") << std::string();
        QTest::newRow("a wildcard") << std::string("x.y.z.ck") << std::string("y.z.ck");
        QTest::newRow("an exception") << std::string("a.www.ck") << std::string("www.ck");
        QTest::newRow("A-labels") << std::string("a.b.xn--p1ai") << std::string("b.xn--p1ai");
        QTest::newRow("a suffix that nobody knows") << std::string("a.b.invalid") << std::string("b.invalid");
        QTest::newRow("nothing") << std::string() << std::string();
    }

    void theRegistrableDomainIsOneLabelBelowTheSuffix()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, registrable);
        if (!session::hasPublicSuffixes())
            QSKIP("built without libpsl");
        QCOMPARE(session::registrableDomain(name), registrable);
    }

    void withoutAListNothingIsRegistrable()
    {
        if (session::hasPublicSuffixes())
            QSKIP("built with libpsl");
        QCOMPARE(session::registrableDomain("example.com"), std::string());
    }
};

QTEST_GUILESS_MAIN(TestPublicSuffixes)

#include "tst_public_suffixes.moc"
