// SPDX-License-Identifier: Apache-2.0
// The key record in what people paste.

#include "core/session/keys/pasted_record.h"
#include "tests/support/print.h"

#include <QTest>

using dkimlens::session::PastedForm;
using dkimlens::session::recordIn;

class TestPastedRecord : public QObject
{
    Q_OBJECT

private slots:

    void findsTheRecord_data()
    {
        QTest::addColumn<std::string>("pasted");
        QTest::addColumn<std::string>("record");

        // clang-format off
        row("the value itself",      "v=DKIM1; p=abc",                                    "v=DKIM1; p=abc");
        row("with line ends around", "\r\n v=DKIM1; p=abc\n",                             "v=DKIM1; p=abc");
        row("wrapped value",         "v=DKIM1;\r\n p=abc",                                "v=DKIM1;\r\n p=abc");
        row("zone entry",            "s.d. IN TXT ( \"v=DKIM1; \"\n \"p=abc\" )",         "v=DKIM1; p=abc");
        row("dig",                   ";; ANSWER SECTION:\na. 5 IN CNAME b.\nb. 5 IN TXT \"v=DKIM1\\; \" \"p=abc\"\n",
                                                                                          "v=DKIM1; p=abc");
        row("dig +short",            "\"v=DKIM1; \" \"p=abc\"\n",                         "v=DKIM1; p=abc");
        row("nslookup",              "s.d\ttext =\n\n\t\"v=DKIM1; \"\n\t\"p=abc\"\n",     "v=DKIM1; p=abc");
        row("break in a string",     "s.d. IN TXT \"v=DKIM1\\; \np=abc\"",                "v=DKIM1; p=abc");
        row("quotes inside",         "v=DKIM1; p=ab\" \"cd",                              "v=DKIM1; p=ab\" \"cd");
        row("backslashes",           "v=DKIM1\\; p=abc",                                  "v=DKIM1\\; p=abc");
        row("nothing",               "",                                                  "");
        row("PEM of no key",         "-----BEGIN PUBLIC KEY-----\nYWJj\n-----END PUBLIC KEY-----",
                                     "-----BEGIN PUBLIC KEY-----\nYWJj\n-----END PUBLIC KEY-----");
        // clang-format on
    }

    void findsTheRecord()
    {
        QFETCH(std::string, pasted);
        QFETCH(std::string, record);

        QCOMPARE(recordIn(pasted).text, record);
        QCOMPARE(recordIn(pasted).form, PastedForm::Record);
    }

    // The key of RFC 8463, A.2, as SubjectPublicKeyInfo (RFC 8410).
    void makesTheRecordForAPublicKey()
    {
        const std::string pem = "-----BEGIN PUBLIC KEY-----\n"
                                "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
                                "-----END PUBLIC KEY-----\n";
        QCOMPARE(recordIn(pem).text,
                 std::string("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="));
        QCOMPARE(recordIn(pem).form, PastedForm::PublicKey);
    }

private:
    static void row(const char *name, const std::string &pasted, const std::string &record)
    {
        QTest::newRow(name) << pasted << record;
    }
};

QTEST_GUILESS_MAIN(TestPastedRecord)
#include "tst_pasted_record.moc"
