// SPDX-License-Identifier: Apache-2.0
// Dates of header fields (RFC 5322, 3.3 and 4.3).

#include "core/engine/message/date.h"
#include "tests/support/print.h"

#include <QTest>

using dkimlens::message::dateOf;
using dkimlens::message::Message;
using dkimlens::message::parseDate;

class TestDate : public QObject
{
    Q_OBJECT

private slots:

    void readsDates_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<qint64>("seconds");

        // clang-format off
        row("as written today",       "Fri, 21 Nov 1997 09:55:06 -0600",               880127706);
        row("no day name",            "21 Nov 1997 09:55:06 -0600",                    880127706);
        row("no seconds",             "Fri, 21 Nov 1997 09:55 -0600",                  880127700);
        row("obsolete, commented",    "Fri, 21 Nov 97 09(comment):   55  :  06 -0600", 880127706);
        row("nested comment",         " Fri, 21 Nov 1997 09:55:06 -0600 (a (b\\) ) c)", 880127706);
        row("folded",                 "\r\n Fri,\r\n 21 Nov 1997\r\n 09:55:06 -0600",  880127706);
        row("east of Greenwich",      "Fri, 21 Nov 1997 16:55:06 +0100",               880127706);
        row("half an hour",           "Fri, 21 Nov 1997 21:25:06 +0530",               880127706);
        row("named zone",             "Fri, 21 Nov 1997 10:55:06 EST",                 880127706);
        row("GMT",                    "Fri, 21 Nov 1997 15:55:06 GMT",                 880127706);
        row("military zone",          "Fri, 21 Nov 1997 15:55:06 Z",                   880127706);
        row("no zone",                "Fri, 21 Nov 1997 15:55:06",                     880127706);
        row("any case",               "FRI, 21 NOV 1997 15:55:06 gmt",                 880127706);
        row("three-digit year",       "21 Nov 097 15:55:06 GMT",                        880127706);
        row("two-digit year of 2049", "1 Jan 49 00:00:00 GMT",                         2493072000);
        row("leap second",            "31 Dec 2016 23:59:60 GMT",                      1483228800);
        row("leap day",               "29 Feb 2024 00:00:00 GMT",                      1709164800);
        // clang-format on
    }

    void readsDates()
    {
        QFETCH(std::string, value);
        QFETCH(qint64, seconds);

        QCOMPARE(parseDate(value), std::optional<std::int64_t>(seconds));
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<std::string>("value");

        for (const char *value :
             {"", "yesterday", "Fri,", "30 Feb 2024 00:00:00 GMT", "21 Nov 1997", "21 Nov 1997 25:00:00 GMT",
              "21 Nov 1997 09:60:00 GMT", "21 Foo 1997 09:55:06 GMT", "21 Nov 1997 09:55:06 +01",
              "21 Nov 1997 09:55:06 XYZ", "21 Nov 19970 09:55:06 GMT", "21 Nov 1997 09-55-06 GMT",
              "99999999999 Nov 1997 09:55:06 GMT"})
            QTest::newRow(value) << std::string(value);
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(std::string, value);

        QCOMPARE(parseDate(value), std::nullopt);
    }

    void takesTheFirstDateField()
    {
        const std::string head =
            "From: a@b.example\r\nDATE: 21 Nov 1997 15:55:06 GMT\r\nDate: 1 Jan 2000 00:00 GMT\r\n";
        QCOMPARE(dateOf(Message::fromBytes(head + "\r\n")), std::optional<std::int64_t>(880127706));
        QCOMPARE(dateOf(Message::fromBytes("From: a@b.example\r\n\r\n")), std::nullopt);
    }

private:
    static void row(const char *name, const std::string &value, qint64 seconds)
    {
        QTest::newRow(name) << value << seconds;
    }
};

QTEST_GUILESS_MAIN(TestDate)
#include "tst_date.moc"
