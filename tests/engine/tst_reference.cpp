// SPDX-License-Identifier: Apache-2.0
// The naive canonicalization that the engine is compared with, against the RFC's own examples.

#include "tests/properties/reference.h"
#include "tests/support/print.h"

#include <QTest>

namespace dkimlens {

class TestReference : public QObject
{
    Q_OBJECT

private slots:
    void body_data()
    {
        QTest::addColumn<std::string>("input");
        QTest::addColumn<std::string>("simple");
        QTest::addColumn<std::string>("relaxed");

        // clang-format off
        row("RFC 6376, 3.4.5",      " C \r\nD \t E\r\n\r\n\r\n", " C \r\nD \t E\r\n", " C\r\nD E\r\n");
        row("empty: 3.4.3, 3.4.4",  "",                          "\r\n",              "");
        row("only blank lines",     "\r\n\r\n",                  "\r\n",              "");
        row("no final line end",    "a",                         "a\r\n",             "a\r\n");
        row("only white space",     " \t",                       " \t\r\n",           "");
        row("LF",                   "a \n\n",                    "a \r\n",            "a\r\n");
        row("bare CR is text",      "a \rb\r\n",                 "a \rb\r\n",         "a \rb\r\n");
        row("CR CR LF",             "a\r\r\n",                   "a\r\r\n",           "a\r\r\n");
        // clang-format on
    }

    void body()
    {
        QFETCH(const std::string, input);
        QFETCH(const std::string, simple);
        QFETCH(const std::string, relaxed);
        QCOMPARE(test::simpleBody(input), simple);
        QCOMPARE(test::relaxedBody(input), relaxed);
    }

    void field_data()
    {
        QTest::addColumn<std::string>("input");
        QTest::addColumn<std::string>("relaxed");

        QTest::newRow("RFC 6376, 3.4.5, A") << std::string("A: X") << std::string("a:X");
        QTest::newRow("RFC 6376, 3.4.5, B") << std::string("B : Y\t\r\n\tZ  ") << std::string("b:Y Z");
        QTest::newRow("folded before any content") << std::string("C:\r\n X") << std::string("c:X");
        QTest::newRow("empty") << std::string("D: \t") << std::string("d:");
    }

    void field()
    {
        QFETCH(const std::string, input);
        QFETCH(const std::string, relaxed);
        QCOMPARE(test::simpleField(input), input);
        QCOMPARE(test::relaxedField(input), relaxed);
    }

private:
    static void row(const char *name, const std::string &input, const std::string &simple,
                    const std::string &relaxed)
    {
        QTest::newRow(name) << input << simple << relaxed;
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestReference)
#include "tst_reference.moc"
